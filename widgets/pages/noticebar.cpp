// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/noticebar.h"

#include "widgets/support/colors.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace eyewall::pages {

namespace {

constexpr double kTint = 0.16;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
{
    const support::Metrics metrics = support::Metrics::of(this);
    setAccessibleName(tr("Notice"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(support::icon(support::Symbol::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.unit, metrics.unit * 2, metrics.unit);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::showNotice(const QString &text)
{
    m_isError = false;
    m_label->setText(text);
    m_close->show();
    setVisible(!text.isEmpty() && text != m_dismissed);
    update();
}

void NoticeBar::showError(const QString &text)
{
    m_isError = true;
    m_label->setText(text);
    m_close->hide();
    setVisible(!text.isEmpty());
    update();
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const support::Colors &colors = support::colorsFor(palette());
    const QColor &tone = m_isError ? colors.error : colors.warning;
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
