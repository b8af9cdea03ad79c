// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/jsontree.h"

#include "widgets/support/colors.h"
#include "widgets/support/metrics.h"
#include "widgets/support/payload.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace eyewall::inspectors {

namespace {

constexpr qsizetype kMostChildren = 1000;
constexpr qsizetype kShownLength = 1000;
constexpr int kOpenedChildren = 20; // a parent of more stays closed at first

enum ItemRole { ValueRole = Qt::UserRole, NameRole };

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong
                   ? number.toString()
                   : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    default:
        return QStringLiteral("null");
    }
}

/// What the second column says.
QString shownText(const QJsonValue &value)
{
    if (value.isArray())
        return JsonTree::tr("%n element(s)", nullptr, int(value.toArray().size()));
    if (value.isObject())
        return JsonTree::tr("%n member(s)", nullptr, int(value.toObject().size()));
    QString text = support::visibleText(scalarText(value).left(kShownLength));
    text.replace(QLatin1Char('\n'), QChar(0x21b5));
    return value.isString() ? QLatin1Char('"') + text + QLatin1Char('"') : text;
}

QString compact(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson());
}

} // namespace

JsonTree::JsonTree(const QString &accessibleName, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setColumnCount(2);
    setHeaderLabels({tr("Name"), tr("Value")});
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeWidget::itemExpanded, this, &JsonTree::fill);
}

void JsonTree::showJson(const QByteArray &json)
{
    clear();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return;
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    auto *item = makeItem(QStringLiteral("$"), root);
    addTopLevelItem(item);
    item->setExpanded(true);
    for (int i = 0; i < std::min(item->childCount(), kOpenedChildren); ++i) {
        const QJsonValue value = item->child(i)->data(0, ValueRole).toJsonValue();
        const qsizetype children = value.isArray() ? value.toArray().size() : value.toObject().size();
        item->child(i)->setExpanded(children > 0 && children <= kOpenedChildren);
    }
    resizeColumnToContents(0);
    header()->resizeSection(0, std::min(header()->sectionSize(0), fontMetrics().averageCharWidth() * 40));
}

QString JsonTree::valueText(const QTreeWidgetItem *item)
{
    const QJsonValue value = item->data(0, ValueRole).toJsonValue();
    return value.isArray() || value.isObject() ? compact(value) : scalarText(value);
}

QString JsonTree::pathOf(const QTreeWidgetItem *item)
{
    static const QRegularExpression kWord(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    QString path;
    for (; item->parent(); item = item->parent()) {
        const QVariant name = item->data(0, NameRole);
        if (name.typeId() == QMetaType::Int) {
            path.prepend(QStringLiteral("[%1]").arg(name.toInt()));
        } else if (kWord.match(name.toString()).hasMatch()) {
            path.prepend(QLatin1Char('.') + name.toString());
        } else {
            QString text = name.toString();
            text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
                .replace(QLatin1Char('\''), QLatin1String("\\'"));
            path.prepend(QStringLiteral("['") + text + QStringLiteral("']"));
        }
    }
    return QLatin1Char('$') + path;
}

void JsonTree::contextMenuEvent(QContextMenuEvent *event)
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !item->data(0, ValueRole).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this,
                    [text = valueText(item)] { QApplication::clipboard()->setText(text); });
    menu->addAction(tr("Copy path"), this,
                    [text = pathOf(item)] { QApplication::clipboard()->setText(text); });
    menu->popup(event->globalPos());
}

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    const QTreeWidgetItem *item = currentItem();
    if (event->matches(QKeySequence::Copy) && item && item->data(0, ValueRole).isValid())
        QApplication::clipboard()->setText(valueText(item));
    else
        QTreeWidget::keyPressEvent(event);
}

void JsonTree::fill(QTreeWidgetItem *item)
{
    if (item->childCount() > 0)
        return;
    const QJsonValue value = item->data(0, ValueRole).toJsonValue();
    QList<QTreeWidgetItem *> children;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < std::min(array.size(), kMostChildren); ++i) {
            children.append(makeItem(int(i), array[i]));
        }
        item->addChildren(children);
        addRest(item, array.size());
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end() && children.size() < kMostChildren; ++member)
        children.append(makeItem(member.key(), member.value()));
    item->addChildren(children);
    addRest(item, object.size());
}

QTreeWidgetItem *JsonTree::makeItem(const QVariant &name, const QJsonValue &value) const
{
    auto *item = new QTreeWidgetItem({support::visibleText(name.toString()), shownText(value)});
    const support::Colors &colors = support::colorsFor(palette());
    const bool isParent = value.isArray() || value.isObject();
    const bool hasChildren = !value.toArray().isEmpty() || !value.toObject().isEmpty();
    item->setFont(0, support::fixedFont(font()));
    if (!isParent)
        item->setFont(1, support::fixedFont(font()));
    item->setForeground(0, colors.accent);
    item->setForeground(1, isParent ? colors.dimText : value.isString() ? colors.good : colors.warning);
    item->setData(0, ValueRole, value);
    item->setData(0, NameRole, name);
    if (hasChildren)
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void JsonTree::addRest(QTreeWidgetItem *item, qsizetype count) const
{
    if (count > kMostChildren)
        item->addChild(
            new QTreeWidgetItem({QString(), tr("and %n more", nullptr, int(count - kMostChildren))}));
}

} // namespace eyewall::inspectors
