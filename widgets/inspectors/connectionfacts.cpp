// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/connectionfacts.h"

#include "widgets/models/words.h"
#include "widgets/support/direction.h"
#include "widgets/support/formatting.h"
#include "widgets/support/payload.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace eyewall::inspectors {

using models::Connection;
using models::ConnectionDetail;
using models::ConnectionModel;

namespace {

/// The context of the translations.
struct Facts {
    Q_DECLARE_TR_FUNCTIONS(ConnectionFacts)
};

QString microseconds(quint32 us)
{
    return us == 0 ? Facts::tr("not measured") : support::formatDuration(qint64(us) * 1000);
}

QString count(quint64 value)
{
    return support::formatCount(qint64(value));
}

QString shown(const QByteArray &bytes)
{
    return support::visibleText(QString::fromUtf8(bytes));
}

/// Nothing for what is not known.
void addText(QList<Fact> &facts, const QString &name, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        facts.append({name, shown(bytes), true});
}

/// "14:02:30.001  +1.0 ms".
QString momentText(qint64 time, qint64 before)
{
    const QString clock = support::formatTime(time);
    if (before == 0)
        return clock;
    return QStringLiteral("%1  +%2").arg(clock, support::formatDuration(std::max<qint64>(0, time - before)));
}

QString securedText(const ConnectionDetail &detail)
{
    const QString what = shown(detail.tlsVersion + ' ' + detail.cipher).trimmed();
    return detail.isResumed ? Facts::tr("TLS agreed on, resumed from before: %1").arg(what)
                            : Facts::tr("TLS agreed on: %1").arg(what);
}

QString upgradedText(const Connection &connection, const ConnectionModel &model)
{
    const QString name = models::protocolName(connection.protocol);
    const QString route = support::leftToRight(model.routeName(connection));
    return route.isEmpty() ? Facts::tr("Became %1").arg(name) : Facts::tr("Became %1 at %2").arg(name, route);
}

/// "4.2×: 76 kB as 18 kB".
QString compressionText(quint64 plain, quint64 wire)
{
    return Facts::tr("%1: %2 as %3")
        .arg(support::formatRatio(double(plain) / double(wire)), support::formatBytes(double(plain)),
             support::formatBytes(double(wire)));
}

QString labelText(const Connection &connection, const ConnectionModel &model)
{
    const models::Label *label = model.labels().find(connection.id, connection.peer);
    return label ? label->name : QString();
}

} // namespace

QString connectionSummary(const Connection &connection, const ConnectionModel &model)
{
    QStringList parts;
    if (const QString label = labelText(connection, model); !label.isEmpty())
        parts.append(label);
    parts.append(support::leftToRight(models::protocolName(connection.protocol)));
    if (connection.isTls())
        parts.append(support::leftToRight(QStringLiteral("TLS")));
    if (const QString route = model.routeName(connection); !route.isEmpty())
        parts.append(support::leftToRight(route));
    parts.append(support::formatAge(std::max<qint64>(0, connection.age(model.now()))));
    return parts.join(QStringLiteral(" · "));
}

QList<Fact> lifeFacts(const Connection &connection, const ConnectionModel &model)
{
    const ConnectionDetail &detail = connection.detail();
    std::vector<std::pair<qint64, QString>> moments{
        {connection.openedAt, Facts::tr("Opened by %1").arg(support::leftToRight(connection.peer.text()))}};
    if (detail.securedAt != 0)
        moments.emplace_back(detail.securedAt, securedText(detail));
    if (connection.upgradedAt != 0)
        moments.emplace_back(connection.upgradedAt, upgradedText(connection, model));
    if (detail.firstMessageAt != 0)
        moments.emplace_back(detail.firstMessageAt, Facts::tr("First message"));
    if (connection.isOpen())
        moments.emplace_back(connection.lastActivity, Facts::tr("Last active"));
    else
        moments.emplace_back(connection.closedAt, models::closeSentence(connection));
    std::stable_sort(moments.begin(), moments.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Fact> facts;
    qint64 before = 0;
    for (const auto &[time, text] : moments) {
        facts.append({momentText(time, before), text});
        before = time;
    }
    return facts;
}

QList<Fact> overviewFacts(const Connection &connection, const ConnectionModel &model)
{
    const auto &figures = connection.figures;
    const ConnectionDetail &detail = connection.detail();
    QList<Fact> facts;
    if (const QString label = labelText(connection, model); !label.isEmpty())
        facts.append({Facts::tr("Label"), label});
    if (const QString comment = model.labels().comment(connection.id, connection.peer); !comment.isEmpty())
        facts.append({Facts::tr("Comment"), comment});
    if (!detail.user.isEmpty())
        facts.append({Facts::tr("User"), support::visibleText(detail.user)});
    facts.append({Facts::tr("Opened"), support::formatDateTime(connection.openedAt), true});
    addText(facts, Facts::tr("Path"), detail.target);
    addText(facts, Facts::tr("User agent"), detail.userAgent);
    addText(facts, Facts::tr("Origin"), detail.origin);
    facts.append({
        {Facts::tr("Local port"), QString::number(connection.localPort)},
        {Facts::tr("Worker"), QString::number(connection.worker)},
        {Facts::tr("Requests"), count(connection.requests())},
        {Facts::tr("Answers of 5xx"), count(connection.errors)},
        {Facts::tr("Messages in, out"),
         Facts::tr("%1, %2").arg(count(connection.messagesIn()), count(connection.messagesOut()))},
        {Facts::tr("Bytes in, out"), Facts::tr("%1, %2").arg(support::formatBytes(double(figures.bytesIn)),
                                                             support::formatBytes(double(figures.bytesOut)))},
        {Facts::tr("Topics"), count(connection.topics())},
    });
    return facts;
}

QList<Fact> handshakeFacts(const Connection &connection)
{
    const ConnectionDetail &detail = connection.detail();
    QList<Fact> facts;
    addText(facts, Facts::tr("TLS"), detail.tlsVersion);
    addText(facts, Facts::tr("Cipher"), detail.cipher);
    addText(facts, Facts::tr("Server name"), detail.serverName);
    if (detail.securedAt != 0)
        facts.append({Facts::tr("Resumed"), detail.isResumed ? Facts::tr("yes") : Facts::tr("no")});
    addText(facts, Facts::tr("Subprotocol"), detail.subprotocol);
    addText(facts, Facts::tr("Extensions"), detail.extensions);
    return facts;
}

QList<Fact> flowFacts(const Connection &connection)
{
    const auto &figures = connection.figures;
    QList<Fact> facts{
        {Facts::tr("Ping RTT"), microseconds(figures.pingRttUs)},
        {Facts::tr("Kernel RTT"), microseconds(figures.kernelRttUs)},
        {Facts::tr("Retransmits"),
         figures.kernelRttUs == 0 ? Facts::tr("not measured") : count(figures.retransmits)},
        {Facts::tr("Queued"), support::formatBytes(figures.queuedBytes)},
        {Facts::tr("Messages dropped"), count(figures.messagesDropped)},
    };
    if (figures.wireIn > 0)
        facts.append(
            {Facts::tr("Compression of received"), compressionText(figures.plainIn, figures.wireIn)});
    if (figures.wireOut > 0)
        facts.append({Facts::tr("Compression of sent"), compressionText(figures.plainOut, figures.wireOut)});
    return facts;
}

QString topicsText(const Connection &connection)
{
    QStringList lines;
    for (const QString &topic : connection.detail().topics)
        lines.append(support::visibleText(topic));
    const qint64 unnamed = qint64(connection.topics()) - lines.size();
    if (unnamed > 0)
        lines.append(lines.isEmpty()
                         ? Facts::tr("Their names were not seen: %1").arg(support::formatCount(unnamed))
                         : Facts::tr("And more: %1").arg(support::formatCount(unnamed)));
    if (lines.isEmpty())
        lines.append(connection.isOpen() ? Facts::tr("It listens to no topic.")
                                         : Facts::tr("It listened to no topic."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace eyewall::inspectors
