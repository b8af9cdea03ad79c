// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/connectionactions.h"

#include "widgets/inspectors/blocklist.h"
#include "widgets/inspectors/blocklistpopup.h"
#include "widgets/inspectors/closepopup.h"
#include "widgets/inspectors/connectioncommand.h"
#include "widgets/inspectors/labelpopup.h"
#include "widgets/inspectors/popupplace.h"
#include "widgets/models/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace eyewall::inspectors {

using models::Connection;
using monitor::Outcome;

namespace {

// By these a person's keys are remembered: they must not change.
constexpr std::array<const char *, ConnectionActions::kActions> kNames{
    "showRequests", "showMessages", "send",  "ping",        "label", "copyAddress",
    "copyCurl",     "copyWebsocat", "block", "showBlocked", "close"};

QString noRoom(qsizetype addresses)
{
    return ConnectionActions::tr("The list of blocked addresses is full: %n found no room in it. Let some in "
                                 "again that need not be blocked.",
                                 nullptr, int(addresses));
}

} // namespace

ConnectionActions::ConnectionActions(models::ConnectionModel &connections, monitor::Control &control,
                                     Blocklist &blocklist, QWidget *host)
    : QObject(host)
    , m_connections(connections)
    , m_control(control)
    , m_blocklist(blocklist)
    , m_host(host)
    , m_closePopup(new ClosePopup(host))
    , m_labelPopup(new LabelPopup(host))
    , m_blocklistPopup(new BlocklistPopup(blocklist, host))
{
    createActions();
    connectPopups();
    refresh();
}

void ConnectionActions::setSelection(const QList<quint64> &connections)
{
    m_selection = connections;
    refresh();
}

void ConnectionActions::addTo(QMenu &menu) const
{
    for (const Action first : {ShowRequests, Send, SetLabel, CopyAddress, Block, Close}) {
        menu.addSeparator();
        const int last = first == ShowRequests  ? ShowMessages
                         : first == Send        ? Ping
                         : first == CopyAddress ? CopyWebsocat
                         : first == Block       ? ShowBlocked
                                                : first;
        for (int i = first; i <= last; ++i)
            menu.addAction(m_actions[std::size_t(i)]);
    }
}

void ConnectionActions::setAnchor(QWidget *anchor)
{
    m_anchor = anchor;
}

void ConnectionActions::undoBlock()
{
    unblock(m_lastBlocked);
}

void ConnectionActions::createActions()
{
    const auto add = [this](Action which, const QString &text, const QString &shortText, auto &&act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("connections.") + QLatin1String(kNames[std::size_t(which)]));
        action->setIconText(shortText);
        connect(action, &QAction::triggered, this, act);
        m_actions[std::size_t(which)] = action;
    };
    add(ShowRequests, tr("Show its requests"), tr("Requests"),
        [this] { Q_EMIT requestsRequested(m_selection); });
    add(ShowMessages, tr("Show its messages"), tr("Messages"),
        [this] { Q_EMIT messagesRequested(m_selection); });
    add(Send, tr("Send…"), tr("Send…"), [this] { Q_EMIT sendRequested(m_selection.value(0)); });
    add(Ping, tr("Ping now"), tr("Ping"), [this] { ping(); });
    add(SetLabel, tr("Label and comment…"), tr("Label…"), [this] { askForLabel(); });
    add(CopyAddress, tr("Copy address"), tr("Copy address"), [this] { copyAddresses(); });
    add(CopyCurl, tr("Copy as curl"), tr("Copy as curl"), [this] { copyCommands(&curlCommand); });
    add(CopyWebsocat, tr("Copy as websocat"), tr("Copy as websocat"),
        [this] { copyCommands(&websocatCommand); });
    add(Block, tr("Block address"), tr("Block"), [this] { block(); });
    add(ShowBlocked, tr("Blocked addresses…"), tr("Blocked…"), [this] { showBlocked(); });
    add(Close, tr("Close…"), tr("Close…"), [this] { askForClose(); });
    action(SetLabel)->setShortcut(Qt::CTRL | Qt::Key_D);
    action(Close)->setShortcut(Qt::CTRL | Qt::Key_K);
    for (QAction *action : m_actions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_host->addAction(action);
    }
    action(ShowBlocked)->setShortcutContext(Qt::WindowShortcut); // it needs no selection
}

void ConnectionActions::connectPopups()
{
    connect(m_closePopup, &ClosePopup::closeAllRequested, this, &ConnectionActions::close);
    connect(m_labelPopup, &LabelPopup::labelChosen, this, &ConnectionActions::setLabel);
    connect(m_blocklistPopup, &BlocklistPopup::unblockRequested, this, &ConnectionActions::unblock);
    connect(&m_blocklist, &Blocklist::changed, this, &ConnectionActions::refresh);
    connect(&m_connections, &models::RecordModel::recordsChanged, this, &ConnectionActions::refresh);
}

void ConnectionActions::refresh()
{
    bool isAnyOpen = false;
    bool isAnyWebSocket = false;
    bool isAnyOpenSocket = false;
    bool canBlock = false;
    const auto connections = selected();
    for (const Connection *connection : connections) {
        isAnyOpen |= connection->isOpen();
        isAnyWebSocket |= connection->protocol == monitor::Protocol::WebSocket;
        isAnyOpenSocket |= connection->isOpenWebSocket();
        canBlock |= !connection->peer.isUnix() && !m_blocklist.contains(connection->peer);
        if (isAnyOpenSocket && canBlock)
            break; // and so are the others
    }
    for (const Action one : {ShowRequests, ShowMessages, SetLabel, CopyAddress, CopyCurl})
        action(one)->setEnabled(!connections.empty());
    const bool isLive = m_control.isLive();
    action(Send)->setEnabled(isLive && isAnyOpenSocket);
    action(Ping)->setEnabled(isLive && isAnyOpenSocket);
    action(CopyWebsocat)->setEnabled(isAnyWebSocket);
    action(Block)->setEnabled(isLive && canBlock);
    action(ShowBlocked)->setEnabled(isLive);
    action(Close)->setEnabled(isLive && isAnyOpen);
}

void ConnectionActions::ping()
{
    const QList<quint64> connections = m_selection;
    const int tally = startTally(int(connections.size()),
                                 {tr("Sent a ping to %1.").arg(models::connectionName(connections.value(0))),
                                  tr("Sent a ping to all %n connections.", nullptr, int(connections.size())),
                                  tr("Sent a ping to %1 of %2: %3.")});
    for (const quint64 connection : connections)
        m_control.sendMessage(connection, monitor::MessageKind::Ping, {}, counted(tally));
}

void ConnectionActions::askForClose()
{
    QList<quint64> open;
    bool hasWebSockets = false;
    for (const Connection *connection : selected()) {
        if (connection->isOpen())
            open.append(connection->id);
        hasWebSockets |= connection->isOpenWebSocket();
    }
    if (open.isEmpty())
        return;
    m_closePopup->askForAll(open, hasWebSockets);
    m_closePopup->popUpAt(anchor());
}

void ConnectionActions::close(const QList<quint64> &connections, quint16 code, const QString &reason)
{
    const int tally = startTally(int(connections.size()),
                                 {tr("Closed %1.").arg(models::connectionName(connections.value(0))),
                                  tr("Closed all %n connections.", nullptr, int(connections.size())),
                                  tr("Closed %1 of %2: %3.")});
    for (const quint64 connection : connections)
        m_control.closeConnection(connection, code, reason, counted(tally));
}

void ConnectionActions::askForLabel()
{
    const auto connections = selected();
    if (connections.empty())
        return;
    const Connection &first = *connections.front();
    const models::Label *label = m_connections.labels().nearest(first.id, first.peer);
    const bool isOfConnection = m_connections.labels().isOfConnection(first.id) || first.peer.isUnix();
    m_labelled = m_selection;
    m_labelledAddresses = addresses();
    m_labelPopup->askFor(title(), label ? *label : models::Label(), !isOfConnection);
    popUpAt(*m_labelPopup, anchor());
}

void ConnectionActions::setLabel(const models::Label &label, bool forAddress)
{
    if (forAddress)
        m_connections.labels().setForAddresses(m_labelledAddresses, label);
    else
        m_connections.labels().setForConnections(m_labelled, label);
}

void ConnectionActions::block()
{
    QList<monitor::Endpoint> blocked = addresses();
    blocked.removeIf(
        [this](const auto &address) { return address.isUnix() || m_blocklist.contains(address); });
    if (blocked.isEmpty())
        return;
    const qsizetype room =
        std::max<qsizetype>(0, Blocklist::kMost - qsizetype(m_blocklist.addresses().size()));
    const qsizetype refused = std::max<qsizetype>(0, blocked.size() - room);
    blocked.resize(blocked.size() - refused);
    if (blocked.isEmpty()) {
        Q_EMIT told(noRoom(refused), Tone::Failed);
        return;
    }
    QString what =
        blocked.size() == 1
            ? tr("%1 is blocked. Connections closed: %2.").arg(blocked.first().addressText())
            : tr("All %n addresses are blocked. Connections closed: %1.", nullptr, int(blocked.size()));
    if (refused > 0)
        what += QLatin1Char(' ') + noRoom(refused);
    const QPointer<ConnectionActions> self(this);
    m_lastBlocked = blocked;
    m_blocklist.block(blocked, [self, what](const Outcome &outcome) {
        if (!self)
            return;
        if (outcome.isDone())
            Q_EMIT self->told(what.arg(QLocale().toString(outcome.count)), Tone::CanBeUndone);
        else
            Q_EMIT self->told(tr("The server refused to block: %1").arg(outcome.detail), Tone::Failed);
    });
}

void ConnectionActions::unblock(const QList<monitor::Endpoint> &addresses)
{
    if (!m_blocklist.unblock(addresses))
        return;
    Q_EMIT told(addresses.size() == 1
                    ? tr("%1 may connect again.").arg(addresses.first().addressText())
                    : tr("All %n addresses may connect again.", nullptr, int(addresses.size())),
                Tone::Done);
}

void ConnectionActions::showBlocked()
{
    popUpAt(*m_blocklistPopup, anchor());
}

void ConnectionActions::copyAddresses() const
{
    QStringList lines;
    for (const monitor::Endpoint &address : addresses())
        lines.append(address.addressText());
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ConnectionActions::copyCommands(QString (*command)(const Connection &)) const
{
    QStringList lines;
    for (const Connection *connection : selected())
        lines.append(command(*connection));
    lines.removeAll(QString());
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

monitor::Control::Done ConnectionActions::counted(int tally)
{
    return [self = QPointer(this), tally](const Outcome &outcome) {
        if (!self)
            return;
        OutcomeTally &running = self->m_tallies[tally];
        running.add(outcome);
        if (!running.isComplete())
            return;
        const OutcomeTally ended = self->m_tallies.take(tally);
        Q_EMIT self->told(ended.sentence(), ended.isDone() ? Tone::Done : Tone::Failed);
    };
}

int ConnectionActions::startTally(int asked, OutcomeTally::Words words)
{
    m_tallies.insert(++m_lastTally, OutcomeTally(asked, std::move(words)));
    return m_lastTally;
}

std::vector<const Connection *> ConnectionActions::selected() const
{
    std::vector<const Connection *> connections;
    for (const quint64 id : m_selection) {
        if (const Connection *connection = m_connections.find(id))
            connections.push_back(connection);
    }
    return connections;
}

/// Each once, in the order shown.
QList<monitor::Endpoint> ConnectionActions::addresses() const
{
    QList<monitor::Endpoint> list;
    QSet<QString> seen;
    for (const Connection *connection : selected()) {
        const QString text = connection->peer.addressText();
        if (!seen.contains(text))
            list.append(connection->peer);
        seen.insert(text);
    }
    return list;
}

QString ConnectionActions::title() const
{
    if (m_selection.size() == 1)
        return tr("Label %1").arg(models::connectionName(m_selection.first()));
    return tr("Label all %n connections", nullptr, int(m_selection.size()));
}

QWidget &ConnectionActions::anchor() const
{
    if (m_anchor && m_anchor->isVisible())
        return *m_anchor;
    return m_host->isVisible() ? *m_host : *m_host->window();
}

} // namespace eyewall::inspectors
