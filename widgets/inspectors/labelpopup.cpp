// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/labelpopup.h"

#include "widgets/inspectors/choicebar.h"
#include "widgets/support/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace eyewall::inspectors {

using models::Label;

namespace {

QIcon dot(const QColor &color, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, size, size).adjusted(1, 1, -1, -1));
    return QIcon(pixmap);
}

} // namespace

LabelPopup::LabelPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_comment(new QLineEdit(this))
    , m_scope(new ChoiceBar(tr("What keeps the label"), this))
    , m_set(new QPushButton(tr("Set label"), this))
    , m_remove(new QPushButton(tr("Remove label"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Label connections"));
    setUpWidgets();
    setUpLayout();
    for (QLineEdit *line : {m_name, m_comment}) {
        connect(line, &QLineEdit::textChanged, this, &LabelPopup::allowSetting);
        connect(line, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    }
    connect(m_set, &QPushButton::clicked, this, [this] { submit(label()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { submit({}); });
    allowSetting();
}

void LabelPopup::allowSetting()
{
    m_set->setEnabled(!m_name->text().trimmed().isEmpty() || !m_comment->text().trimmed().isEmpty());
}

void LabelPopup::askFor(const QString &title, const Label &current, bool isOfAddress)
{
    m_title->setText(title);
    m_name->setText(current.name);
    m_color->setCurrentIndex(current.color);
    m_comment->setText(current.comment);
    m_scope->choose(isOfAddress ? Address : Connection);
    m_remove->setVisible(!current.isEmpty());
}

Label LabelPopup::label() const
{
    return {m_name->text(), m_color->currentIndex(), m_comment->text()};
}

bool LabelPopup::isForAddress() const
{
    return m_scope->currentId() == Address;
}

void LabelPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fillColors();
    m_name->selectAll();
    m_name->setFocus(Qt::PopupFocusReason);
}

void LabelPopup::setUpWidgets()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_name->setMaxLength(Label::kLongestName);
    m_name->setPlaceholderText(tr("for example: kitchen phone"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_color->setAccessibleName(tr("Colour"));
    for (int color = 0; color < Label::kColors; ++color)
        m_color->addItem(Label::colorName(color));
    m_comment->setMaxLength(Label::kLongestComment);
    m_comment->setPlaceholderText(tr("for example: loses its socket every hour"));
    m_comment->setAccessibleName(tr("Comment"));
    m_scope->addChoice(Address, tr("Its address"), tr("Also later connections, and after a restart"));
    m_scope->addChoice(Connection, tr("This connection alone"), tr("Until the connection is gone"));
    m_set->setDefault(true);
}

void LabelPopup::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardPadding, metrics.cardPadding,
                               metrics.cardPadding);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_title, 0, 0, 1, 2);
    const std::pair<QString, QWidget *> rows[] = {
        {tr("Name"), m_name}, {tr("Colour"), m_color}, {tr("Comment"), m_comment}, {tr("For"), m_scope}};
    int line = 0;
    for (const auto &[name, widget] : rows) {
        auto *label = new QLabel(name, this);
        label->setBuddy(widget);
        layout->addWidget(label, ++line, 0);
        layout->addWidget(widget, line, 1);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.unit * 2);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    buttons->addWidget(m_set);
    layout->addLayout(buttons, ++line, 0, 1, 2);
}

/// In the colours of the palette that is in use now.
void LabelPopup::fillColors()
{
    const support::Colors &colors = support::colorsFor(palette());
    const int size = support::Metrics::of(this).iconSize;
    for (int color = 0; color < Label::kColors; ++color)
        m_color->setItemIcon(color, dot(colors.of(Label::role(color)), size, devicePixelRatioF()));
}

void LabelPopup::submit(const Label &label)
{
    hide();
    Q_EMIT labelChosen(label, isForAddress());
}

} // namespace eyewall::inspectors
