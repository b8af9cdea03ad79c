// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/cardframe.h"

#include "widgets/support/elidedlabel.h"
#include "widgets/support/metrics.h"
#include "widgets/support/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace eyewall::support {

CardFrame::CardFrame(QWidget *parent)
    : CardFrame(QString(), parent)
{
}

CardFrame::CardFrame(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(new ElidedLabel(this))
    , m_note(new ElidedLabel(this))
{
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setAlignment(Qt::AlignTrailing);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_note);
    m_layout->addLayout(m_header);
    m_layout->addLayout(m_body, 1);
    setTitle(title);
    updateMargins();
}

void CardFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    updateHeader();
}

void CardFrame::setNote(const QString &note)
{
    m_note->setText(note);
    updateHeader();
}

QVBoxLayout *CardFrame::body() const
{
    return m_body;
}

void CardFrame::setBodyFlush(bool flush)
{
    m_isFlush = flush;
    updateMargins();
}

QString CardFrame::title() const
{
    return m_title->text();
}

QString CardFrame::note() const
{
    return m_note->text();
}

void CardFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMargins();
    QFrame::changeEvent(event);
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(&painter, rect(), palette(), Metrics::of(this).radius);
}

void CardFrame::updateMargins()
{
    const Metrics metrics = Metrics::of(this);
    const int padding = metrics.cardPadding;
    const int hairline = 1;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics.unit * 2);
    m_layout->setSpacing(metrics.unit * 2);
    if (m_isFlush)
        m_layout->setContentsMargins(hairline, hairline, hairline, hairline + metrics.unit);
    else
        m_layout->setContentsMargins(padding, metrics.cardGap, padding, padding);
    updateHeader();
}

void CardFrame::updateHeader()
{
    const Metrics metrics = Metrics::of(this);
    const bool hasHeader = !m_title->text().isEmpty() || !m_note->text().isEmpty();
    m_title->setVisible(hasHeader);
    m_note->setVisible(!m_note->text().isEmpty());
    if (m_isFlush && hasHeader)
        m_header->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, 0);
    else
        m_header->setContentsMargins(0, 0, 0, 0);
}

} // namespace eyewall::support
