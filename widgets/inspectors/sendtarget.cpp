// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/sendtarget.h"

#include "widgets/models/words.h"
#include "widgets/support/payload.h"

#include <QActionGroup>
#include <QMenu>

namespace eyewall::inspectors {

namespace {

constexpr qsizetype kOfferedTopics = 20;
constexpr int kShownTopic = 24; // characters of one on the button

bool isOpenSocket(const models::ConnectionModel &connections, monitor::ConnectionId id)
{
    const models::Connection *connection = connections.find(id);
    return connection && connection->isOpenWebSocket();
}

QString forMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

SendTarget::SendTarget(const models::ConnectionModel &connections, QWidget *parent)
    : QPushButton(parent)
    , m_connections(connections)
{
    setToolTip(tr("Choose to whom the message goes"));
    connect(this, &QPushButton::clicked, this, &SendTarget::offer);
    showTarget();
}

void SendTarget::setConnection(monitor::ConnectionId connection)
{
    if (m_connection == connection)
        return;
    m_connection = connection;
    if (m_kind == Kind::Topic) // of the one before
        m_kind = isMany() ? Kind::Selected : Kind::Socket;
    showTarget();
}

void SendTarget::setSelection(const QList<quint64> &connections)
{
    if (m_selection == connections)
        return;
    const bool wasMany = isMany();
    m_selection = connections;
    if (wasMany != isMany())
        m_kind = isMany() ? Kind::Selected : Kind::Socket;
    showTarget();
}

void SendTarget::choose(Kind kind, const QString &topic)
{
    if ((kind == Kind::Selected && !isMany()) || (kind == Kind::Topic && topic.isEmpty()))
        return;
    m_kind = kind;
    m_topic = topic;
    showTarget();
}

QList<quint64> SendTarget::sockets() const
{
    QList<quint64> list = m_kind == Kind::Selected ? m_selection : QList<quint64>{m_connection};
    if (m_kind == Kind::Topic)
        list.clear();
    list.removeIf([this](quint64 id) { return !isOpenSocket(m_connections, id); });
    return list;
}

void SendTarget::addTo(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, Kind kind, const QString &topic) {
        QAction *action = menu.addAction(forMenu(text), this, [this, kind, topic] { choose(kind, topic); });
        action->setCheckable(true);
        action->setChecked(m_kind == kind && (kind != Kind::Topic || m_topic == topic));
        group->addAction(action);
        return action;
    };
    add(tr("This socket, %1").arg(models::connectionName(m_connection)), Kind::Socket, {});
    add(tr("All that are selected"), Kind::Selected, {})->setEnabled(isMany());
    const models::Connection *connection = m_connections.find(m_connection);
    if (!connection || connection->detail().topics.isEmpty())
        return;
    menu.addSection(tr("Everybody in a topic"));
    for (const QString &topic : connection->detail().topics.mid(0, kOfferedTopics))
        add(support::visibleText(topic), Kind::Topic, topic);
}

void SendTarget::offer()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    // Below the button, which stands at the end of the window.
    const int left = isRightToLeft() ? 0 : width() - menu->sizeHint().width();
    menu->popup(mapToGlobal(QPoint(left, height())));
}

void SendTarget::showTarget()
{
    const QString topic = fontMetrics().elidedText(support::visibleText(m_topic), Qt::ElideMiddle,
                                                   fontMetrics().averageCharWidth() * kShownTopic);
    const QString whom = m_kind == Kind::Socket ? tr("to: this socket")
                         : m_kind == Kind::Topic
                             ? tr("to: topic %1").arg(topic)
                             : tr("to: all %n selected", nullptr, int(m_selection.size()));
    setText(forMenu(whom) + QStringLiteral(" ▾"));
    setAccessibleName(whom);
    Q_EMIT changed();
}

} // namespace eyewall::inspectors
