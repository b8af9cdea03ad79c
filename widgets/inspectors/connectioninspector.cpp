// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/connectioninspector.h"

#include "widgets/inspectors/chiplabel.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/connectionfacts.h"
#include "widgets/inspectors/hairline.h"
#include "widgets/models/connectionstate.h"
#include "widgets/models/words.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"
#include "widgets/support/payload.h"
#include "widgets/views/trendview.h"

#include <QLabel>
#include <QTabWidget>

#include <limits>

namespace eyewall::inspectors {

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr double kMillisecond = 1e6; // in nanoseconds
constexpr double kSmallestQueue = 1000;

QString milliseconds(double value)
{
    return support::formatDuration(qint64(value * kMillisecond));
}

double millisecondsOf(quint32 us)
{
    return us == 0 ? std::numeric_limits<double>::quiet_NaN() : us / 1000.0;
}

void showHead(CodeView &view, const QByteArray &head)
{
    const QString text = support::payloadAsText(head).text.trimmed();
    if (view.toPlainText() != text)
        view.showCode(text, CodeKind::Head);
    view.setVisible(!head.isEmpty());
}

} // namespace

ConnectionInspector::ConnectionInspector(models::ConnectionModel &connections, ConnectionActions &actions,
                                         QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_actions(actions)
    , m_state(new ChipLabel(this))
    , m_title(new support::ElidedLabel(this))
    , m_subtitle(new support::ElidedLabel(this))
    , m_note(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_life(new FactsView(this))
    , m_facts(new FactsView(this))
    , m_agreed(new FactsView(this))
    , m_requestHead(new CodeView(tr("Request head of the handshake"), this))
    , m_responseHead(new CodeView(tr("Response head of the handshake"), this))
    , m_noHeads(new QLabel(this))
    , m_topics(new CodeView(tr("Topics"), this))
    , m_flow(new FactsView(this))
    , m_rtt(new views::TrendView(
          tr("Round trip"), {{tr("ping"), support::Role::WebSocket}, {tr("kernel"), support::Role::Http}},
          milliseconds, this))
    , m_queue(new views::TrendView(
          tr("Bytes queued"), {{tr("queued"), support::Role::Warning}},
          [](double bytes) { return support::formatBytes(bytes); }, this))
{
    QFont bold = support::fixedFont(font());
    bold.setBold(true);
    m_title->setFont(bold);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_note, m_noHeads}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the connection"));
    m_rtt->setAxis(charts::AxisScale::ofMilliseconds, 1);
    m_queue->setAxis(charts::AxisScale::ofBytes, kSmallestQueue);
    setUpTabs();
    setUpLayout();
    connect(&m_connections, &models::RecordModel::recordsChanged, this, &ConnectionInspector::refresh);
}

void ConnectionInspector::showConnection(monitor::ConnectionId connection)
{
    if (m_connection.id != connection) {
        m_rtt->clear();
        m_queue->clear();
        m_trendSecond = 0;
    }
    m_connection = {};
    m_connection.id = connection;
    refresh();
}

void ConnectionInspector::setSelectedCount(int count)
{
    m_note->setText(count > 1 ? tr("One of %n that are selected; actions go to all of them.", nullptr, count)
                              : QString());
    m_note->setVisible(count > 1);
}

void ConnectionInspector::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QString ConnectionInspector::summary() const
{
    return m_subtitle->text();
}

QString ConnectionInspector::factsText() const
{
    return m_facts->text();
}

QString ConnectionInspector::lifeText() const
{
    return m_life->text();
}

QString ConnectionInspector::handshakeText() const
{
    return m_noHeads->isHidden() ? m_agreed->text() : m_noHeads->text();
}

QString ConnectionInspector::requestHead() const
{
    return m_requestHead->toPlainText();
}

QString ConnectionInspector::responseHead() const
{
    return m_responseHead->toPlainText();
}

QString ConnectionInspector::topicsText() const
{
    return m_topics->toPlainText();
}

QString ConnectionInspector::flowText() const
{
    return m_flow->text();
}

QString ConnectionInspector::note() const
{
    return m_note->text();
}

void ConnectionInspector::refresh()
{
    if (m_connection.id == 0)
        return;
    if (const models::Connection *known = m_connections.find(m_connection.id))
        m_connection = *known;
    const models::Connection &c = m_connection;
    m_state->setChip(models::connectionStateName(c), models::connectionStateTone(c));
    m_title->setText(QStringLiteral("%1  %2").arg(models::connectionName(c.id), c.peer.text()));
    m_subtitle->setText(connectionSummary(c, m_connections));
    m_life->showFacts(lifeFacts(c, m_connections));
    m_facts->showFacts(overviewFacts(c, m_connections));
    m_flow->showFacts(flowFacts(c));
    showHandshake();
    // Setting the same text again would take a selection away.
    if (const QString topics = inspectors::topicsText(c); topics != m_shownTopics) {
        m_shownTopics = topics;
        m_topics->showCode(topics, CodeKind::Plain);
    }
    noteTrends();
}

void ConnectionInspector::showHandshake()
{
    const models::ConnectionDetail &detail = m_connection.detail();
    const QList<Fact> agreed = handshakeFacts(m_connection);
    m_agreed->showFacts(agreed);
    m_agreed->setVisible(!agreed.isEmpty());
    showHead(*m_requestHead, detail.requestHead);
    showHead(*m_responseHead, detail.replyHead);
    m_noHeads->setText(m_connection.upgradedAt == 0
                           ? tr("It did not become a WebSocket or an event stream: see its requests.")
                           : tr("The heads of the handshake were not recorded."));
    m_noHeads->setVisible(detail.requestHead.isEmpty());
}

void ConnectionInspector::noteTrends()
{
    const qint64 second = m_connections.now() / kSecond;
    if (!m_connection.isOpen() || second <= m_trendSecond)
        return;
    m_trendSecond = second;
    const auto &figures = m_connection.figures;
    m_rtt->append(second, {millisecondsOf(figures.pingRttUs), millisecondsOf(figures.kernelRttUs)});
    m_queue->append(second, {double(figures.queuedBytes)});
}

} // namespace eyewall::inspectors
