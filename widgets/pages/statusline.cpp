// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/statusline.h"

#include "widgets/pages/limitwords.h"
#include "widgets/pages/serverpill.h"
#include "widgets/support/colors.h"
#include "widgets/support/direction.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QUrl>

namespace eyewall::pages {

using monitor::Drop;
using State = monitor::ServerStatus::State;

namespace {

constexpr int kRoomyCharacters = 165; // narrower, only what matters most is shown
constexpr int kGap = 8;               // pixels between two labels, a little generous
constexpr qint64 kLate = 20'000'000;

QString dropReason(Drop drop)
{
    switch (drop) {
    case Drop::RecordRing:
        return StatusLine::tr("events without a row, because the recording was full");
    case Drop::CaptureRing:
        return StatusLine::tr("rows without their bytes, because the recording was full");
    case Drop::SlowConsumer:
        return StatusLine::tr("messages not queued, because a client reads too slowly");
    case Drop::AcceptFailed:
        return StatusLine::tr("connections not accepted, because no file descriptor was free");
    case Drop::TooManyConnections:
        return StatusLine::tr("connections refused by the limit on connections");
    case Drop::HandshakeFailed:
        return StatusLine::tr("connections without a successful TLS handshake");
    case Drop::Blocked:
        return StatusLine::tr("connections refused, because their address is blocked");
    }
    return {};
}

/// For the mouse, and for who hears the label.
void explain(QLabel &label, const QString &text)
{
    if (label.toolTip() == text)
        return;
    label.setToolTip(text);
    label.setAccessibleDescription(text);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_server(addLabel(tr("Server")))
    , m_connections(addLabel(tr("Connections")))
    , m_requests(addLabel(tr("Requests a second")))
    , m_messages(addLabel(tr("Messages a second")))
    , m_bytes(addLabel(tr("Bytes a second")))
    , m_kept(addLabel(tr("Kept rows")))
    , m_limits(new QLabel(this))
    , m_drops(new QLabel(this))
    , m_loop(new QLabel(this))
{
    setSizeGripEnabled(false);
    addPermanentWidget(m_limits);
    addPermanentWidget(m_drops);
    addPermanentWidget(m_loop);
    const support::Metrics metrics = support::Metrics::of(this);
    setContentsMargins(metrics.unit * 2, 0, metrics.unit * 2, 0);
    for (QLabel *label : findChildren<QLabel *>())
        label->setContentsMargins(0, 0, metrics.unit * 3, 0);
    showStatus({});
    showFigures({});
    showKept(0, 0);
    m_loop->hide();
}

void StatusLine::showStatus(const monitor::ServerStatus &status)
{
    m_state = status.state;
    const QString url = status.urls.value(0);
    const QString where = url.isEmpty() ? stateName(status.state) : QUrl(url).authority();
    m_server->setText(QStringLiteral("● ") + where);
    m_server->setToolTip(stateName(status.state) + QLatin1Char(' ') + url);
    m_server->setAccessibleName(m_server->toolTip()); // without the dot
    tintLabels();
}

void StatusLine::showFigures(const models::PulseFigures &figures)
{
    const monitor::Totals &totals = figures.totals;
    m_connections->setText(tr("%1 connections").arg(support::formatCount(qint64(totals.connectionsOpen()))));
    m_requests->setText(tr("%1 req/s").arg(support::formatCompact(figures.requestsPerSecond)));
    m_messages->setText(tr("%1 msg/s").arg(support::formatCompact(figures.messagesPerSecond)));
    m_bytes->setText(tr("in %1 · out %2")
                         .arg(support::formatByteRate(figures.bytesInPerSecond),
                              support::formatByteRate(figures.bytesOutPerSecond)));
    showLimits(totals);
    showDrops(totals);
}

void StatusLine::showKept(qint64 requests, qint64 messages)
{
    m_kept->setText(tr("kept %1 requests, %2 messages")
                        .arg(support::formatCount(requests), support::formatCount(messages)));
}

void StatusLine::showLoop(const monitor::LoopFigures &worst, const QString &route)
{
    const QString lag = tr("loop %1").arg(support::formatDuration(worst.lag));
    const QString worstLag = support::formatDuration(worst.worstLag);
    const QString holder = route.isEmpty() ? tr("worst %1").arg(worstLag)
                                           : tr("worst %1 by %2").arg(worstLag, support::leftToRight(route));
    m_loopText = lag;
    m_lateLoopText = worst.worstLag >= kLate ? tr("%1, %2").arg(lag, holder) : lag;
    showWhatFits();
    explain(*m_loop, tr("How late the event loops run now; %1 since the start.").arg(holder));
    m_loop->show();
}

QString StatusLine::text() const
{
    QStringList parts;
    for (const QLabel *label :
         {m_server, m_connections, m_requests, m_messages, m_bytes, m_kept, m_limits, m_drops, m_loop}) {
        if (!label->text().isEmpty())
            parts.append(label->text());
    }
    return parts.join(QStringLiteral(" | "));
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_loop)
        tintLabels();
    else if (event->type() == QEvent::FontChange && m_loop)
        showWhatFits();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    showWhatFits();
}

/// With everything that it can show.
int StatusLine::neededWidth() const
{
    int needed = contentsMargins().left() + contentsMargins().right();
    for (const QLabel *label :
         {m_server, m_connections, m_requests, m_messages, m_bytes, m_kept, m_limits, m_drops})
        needed += label->text().isEmpty() ? 0 : label->sizeHint().width() + kGap;
    const QMargins around = m_loop->contentsMargins();
    return needed + fontMetrics().horizontalAdvance(m_lateLoopText) + around.left() + around.right() + kGap;
}

void StatusLine::showWhatFits()
{
    const bool isRoomy =
        width() >= kRoomyCharacters * fontMetrics().averageCharWidth() && width() >= neededWidth();
    m_kept->setVisible(isRoomy);
    m_loop->setText(isRoomy ? m_lateLoopText : m_loopText);
}

/// A screen reader takes the text of a label for its name, which holds the figure.
QLabel *StatusLine::addLabel(const QString &meaning)
{
    auto *label = new QLabel(this);
    label->setAccessibleDescription(meaning);
    addWidget(label);
    return label;
}

void StatusLine::showLimits(const monitor::Totals &totals)
{
    QStringList kinds;
    for (std::size_t i = 0; i < totals.limits.size(); ++i) {
        if (totals.limits[i] > 0)
            kinds.append(QStringLiteral("%1 %2").arg(support::formatCount(qint64(totals.limits[i])),
                                                     LimitWords::text(static_cast<monitor::Limit>(i))));
    }
    const quint64 count = totals.limited();
    m_limits->setText(count == 0 ? QString() : tr("limits met: %1").arg(support::formatCount(qint64(count))));
    explain(*m_limits, kinds.join(QLatin1Char('\n')));
    m_limits->setVisible(count > 0);
}

void StatusLine::showDrops(const monitor::Totals &totals)
{
    QStringList reasons;
    for (std::size_t i = 0; i < totals.drops.size(); ++i) {
        if (totals.drops[i] > 0)
            reasons.append(QStringLiteral("%1 %2").arg(support::formatCount(qint64(totals.drops[i])),
                                                       dropReason(static_cast<Drop>(i))));
    }
    // Whom a person has blocked is not lost.
    const quint64 blocked = totals.drops[std::size_t(Drop::Blocked)];
    const quint64 lost = totals.dropped() - blocked;
    m_drops->setText(lost > 0      ? tr("%1 dropped").arg(support::formatCount(qint64(lost)))
                     : blocked > 0 ? tr("%1 blocked").arg(support::formatCount(qint64(blocked)))
                                   : QString());
    explain(*m_drops, reasons.join(QLatin1Char('\n')));
    m_drops->setVisible(!reasons.isEmpty());
    if (m_hasDrops != (lost > 0)) {
        m_hasDrops = lost > 0;
        tintLabels();
    }
}

void StatusLine::tintLabels()
{
    const support::Colors &colors = support::colorsFor(palette());
    const auto tint = [this](QLabel *label, const QColor &color) {
        QPalette ink = palette();
        ink.setColor(QPalette::WindowText, color);
        label->setPalette(ink);
    };
    for (QLabel *label : {m_connections, m_requests, m_messages, m_bytes, m_kept, m_limits, m_loop})
        tint(label, colors.dimText);
    tint(m_server, m_state == State::Failed    ? colors.error
                   : m_state == State::Running ? colors.good
                                               : colors.dimText);
    tint(m_drops, m_hasDrops ? colors.error : colors.dimText);
}

} // namespace eyewall::pages
