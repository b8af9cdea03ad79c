// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/connectioninspector.h"

#include "widgets/inspectors/chiplabel.h"
#include "widgets/inspectors/closepopup.h"
#include "widgets/inspectors/factsview.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/models/words.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::inspectors {

using monitor::Outcome;
using support::Role;

namespace {

QString microseconds(quint32 us)
{
    return us == 0 ? ConnectionInspector::tr("not measured") : support::formatDuration(qint64(us) * 1000);
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

ConnectionInspector::ConnectionInspector(models::ConnectionModel &connections, monitor::Control &control,
                                         QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_control(control)
    , m_state(new ChipLabel(this))
    , m_title(new support::ElidedLabel(this))
    , m_subtitle(new support::ElidedLabel(this))
    , m_facts(new FactsView(this))
    , m_life(new FactsView(this))
    , m_message(new QLabel(this))
    , m_close(new QPushButton(tr("Close…"), this))
    , m_closePopup(new ClosePopup(this))
{
    QFont bold = support::fixedFont(font());
    bold.setBold(true);
    m_title->setFont(bold);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_close->setToolTip(tr("Close this connection; a WebSocket with a code and a reason"));
    setUpLayout();
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_closePopup->askFor(m_connection.id, m_connection.protocol == monitor::Protocol::WebSocket);
        m_closePopup->popUpAt(*m_close);
    });
    connect(m_closePopup, &ClosePopup::closeRequested, this, &ConnectionInspector::closeConnection);
    connect(&m_connections, &models::RecordModel::recordsChanged, this, &ConnectionInspector::refresh);
}

void ConnectionInspector::showConnection(monitor::ConnectionId connection)
{
    if (m_connection.id != connection)
        m_message->clear();
    m_connection = {};
    m_connection.id = connection;
    refresh();
}

QString ConnectionInspector::factsText() const
{
    return m_facts->text();
}

QString ConnectionInspector::lifeText() const
{
    return m_life->text();
}

QString ConnectionInspector::message() const
{
    return m_message->text();
}

void ConnectionInspector::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics.unit * 2);
    title->addWidget(m_state);
    title->addWidget(m_title, 1);
    title->addWidget(m_close);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Facts of the connection"));
    auto *page = new QWidget(scroll);
    auto *facts = new QVBoxLayout(page);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(metrics.cardGap);
    facts->addWidget(sectionTitle(tr("Life"), page));
    facts->addWidget(m_life);
    facts->addWidget(sectionTitle(tr("Figures"), page));
    facts->addWidget(m_facts);
    facts->addStretch();
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.cardGap);
    layout->setSpacing(metrics.unit * 2);
    layout->addLayout(title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    m_message->hide();
}

void ConnectionInspector::refresh()
{
    if (m_connection.id == 0)
        return;
    if (const models::Connection *known = m_connections.find(m_connection.id))
        m_connection = *known;
    const models::Connection &c = m_connection;
    m_state->setChip(c.isOpen() ? tr("open") : tr("closed"), c.isOpen() ? Role::Good : Role::DimText);
    m_title->setText(QStringLiteral("%1  %2").arg(models::connectionName(c.id), c.peer.text()));
    QStringList parts{models::protocolName(c.protocol)};
    if (c.transport == monitor::Transport::Tls)
        parts.append(QStringLiteral("TLS"));
    if (const QString route = m_connections.routeName(c); !route.isEmpty())
        parts.append(route);
    parts.append(support::formatAge(std::max<qint64>(0, c.age(m_connections.now()))));
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    m_close->setVisible(c.isOpen());
    const auto &figures = c.figures;
    m_facts->showFacts({
        {tr("Local port"), QString::number(c.localPort)},
        {tr("Worker"), QString::number(c.worker)},
        {tr("Requests"), support::formatCount(qint64(c.requests()))},
        {tr("Messages in, out"), tr("%1, %2").arg(support::formatCount(qint64(c.messagesIn())),
                                                  support::formatCount(qint64(c.messagesOut())))},
        {tr("Bytes in, out"), tr("%1, %2").arg(support::formatBytes(double(figures.bytesIn)),
                                               support::formatBytes(double(figures.bytesOut)))},
        {tr("Queued"), support::formatBytes(figures.queuedBytes)},
        {tr("Messages dropped"), support::formatCount(figures.messagesDropped)},
        {tr("Ping RTT"), microseconds(figures.pingRttUs)},
        {tr("Kernel RTT"), microseconds(figures.kernelRttUs)},
        {tr("Retransmits"), support::formatCount(figures.retransmits)},
        {tr("Topics"), support::formatCount(figures.topics)},
    });
    showLife();
}

void ConnectionInspector::showLife()
{
    const models::Connection &c = m_connection;
    QList<Fact> life{{support::formatTime(c.openedAt), tr("Opened by %1").arg(c.peer.text())}};
    if (c.upgradedAt != 0)
        life.append(
            {support::formatTime(c.upgradedAt),
             tr("Became %1 at %2").arg(models::protocolName(c.protocol), m_connections.routeName(c))});
    if (c.isOpen())
        life.append({support::formatTime(c.lastActivity), tr("Last active")});
    else
        life.append({support::formatTime(c.closedAt), models::closeSentence(c)});
    m_life->showFacts(life);
}

void ConnectionInspector::closeConnection(monitor::ConnectionId connection, quint16 code,
                                          const QString &reason)
{
    m_control.closeConnection(
        connection, code, reason, [self = QPointer(this), connection](const Outcome &outcome) {
            if (!self)
                return;
            self->m_message->setText(outcome.isDone() ? tr("Closed from this window.")
                                                      : outcomeSentence(outcome, connection));
            self->m_message->show();
        });
}

} // namespace eyewall::inspectors
