// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/noticebar.h"

#include "widgets/support/colors.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace eyewall::pages {

namespace {

constexpr double kTint = 0.16;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    const support::Metrics metrics = support::Metrics::of(this);
    setAccessibleDescription(tr("Notice"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setSpacing(metrics.unit * 2);
    m_close->setIcon(support::icon(support::Symbol::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.unit, metrics.unit * 2, metrics.unit);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::showNotice(const QString &text)
{
    show(Kind::Notice, text);
}

void NoticeBar::tell(const QString &text)
{
    m_dismissed.clear();
    showNotice(text);
}

void NoticeBar::showError(const QString &text)
{
    show(Kind::Error, text);
}

void NoticeBar::showProgress(const QString &text)
{
    show(Kind::Progress, text);
}

void NoticeBar::show(Kind kind, const QString &text)
{
    // The text of progress changes all the time, its buttons must hold still to be pressed.
    if (kind != m_kind || (kind != Kind::Progress && text != m_label->text()))
        setActions({});
    const bool isNews = kind != m_kind || (kind != Kind::Progress && text != m_label->text());
    m_kind = kind;
    m_label->setText(text);
    m_close->setVisible(kind == Kind::Notice);
    setVisible(!text.isEmpty() && (kind != Kind::Notice || text != m_dismissed));
    update();
    if (isNews && !isHidden())
        announce();
}

/// A screen reader says it, wherever the focus is.
void NoticeBar::announce()
{
    setAccessibleName(m_label->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::setActions(const QList<QAction *> &actions)
{
    Q_ASSERT(actions.size() <= 2);
    if (actions == m_actions)
        return;
    m_actions = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that is being pressed
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), this);
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const support::Colors &colors = support::colorsFor(palette());
    const QColor &tone = isError() ? colors.error : colors.warning;
    QPainter painter(this);
    painter.fillRect(rect(), support::blended(tone, colors.surface, kTint));
    painter.fillRect(QRect(0, 0, support::Metrics::of(this).unit, height()), tone);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.hairline);
}

void NoticeBar::dismiss()
{
    m_dismissed = m_label->text();
    hide();
}

} // namespace eyewall::pages
