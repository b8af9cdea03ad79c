// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/messagemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;
using monitor::MessageKind;

class tst_MessageModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryColumn();
    void callsClientsByTheirLabel();
    void saysWhoSentAndWhatIsMissing();
    void insertsOnceAndEvictsOnce();
    void evictsByPayloadBytes();
    void sortsByLength();
    void clears();
};

namespace {

RouteNames messageRoutes()
{
    return [](monitor::RouteId) { return QStringLiteral("/ws/chat/{room}"); };
}

Limits limits(std::size_t messages, qint64 bytes = 1'000'000)
{
    Limits limits;
    limits.messages = messages;
    limits.messageBytes = bytes;
    return limits;
}

constexpr auto kFatalMessages = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

void tst_MessageModel::showsEveryColumn()
{
    const ConnectionModel connections(messageRoutes(), 10);
    MessageModel model(connections, messageRoutes(), limits(10));
    QAbstractItemModelTester tester(&model, kFatalMessages);
    monitor::MessageSeen binary = message(QByteArray::fromHex("7f454c46"), monitor::Direction::Out);
    binary.kind = MessageKind::Binary;
    monitor::MessageSeen close = message("bye");
    close.kind = MessageKind::Close;
    close.closeCode = 1001;
    model.apply({message("{\"type\":\"chat\"}"), binary, close});
    QCOMPARE(textOf(model, {MessageModel::Time, MessageModel::Direction, MessageModel::Connection,
                            MessageModel::Kind, MessageModel::Route, MessageModel::Length}),
             QStringLiteral("14:02:30.000 | ← in | c-1f7 | text | /ws/chat/{room} | 15 B\n"
                            "14:02:30.000 | → out | c-1f7 | binary | /ws/chat/{room} | 4 B\n"
                            "14:02:30.000 | ← in | c-1f7 | close | /ws/chat/{room} | 3 B"));
    QCOMPARE(model.index(0, MessageModel::Preview).data().toString(), QStringLiteral("{\"type\":\"chat\"}"));
    QVERIFY(
        model.index(1, MessageModel::Preview).data().toString().startsWith(QStringLiteral("7f 45 4c 46")));
    QCOMPARE(model.index(2, MessageModel::Preview).data().toString(), QStringLiteral("1001 going away: bye"));
}

void tst_MessageModel::callsClientsByTheirLabel()
{
    ConnectionModel connections({}, 10);
    MessageModel model(connections, {}, Limits());
    monitor::Batch batch;
    batch.opened = {opened(0x1f7)};
    connections.apply(batch);
    model.apply({message("a")});
    const QModelIndex cell = model.index(0, MessageModel::Client);
    QVERIFY(model.headerData(MessageModel::Client, Qt::Horizontal, OptionalRole).toBool());
    QCOMPARE(cell.data().toString(), QStringLiteral("192.168.1.104"));
    connections.labels().setForConnections({0x1f7}, {QStringLiteral("kitchen phone"), 2});
    QCOMPARE(cell.data().toString(), QStringLiteral("kitchen phone · 192.168.1.104"));
    MessageModel unknown(connections, {}, Limits());
    monitor::MessageSeen stranger = message("b");
    stranger.connection = 0x999;
    unknown.apply({stranger});
    QCOMPARE(unknown.index(0, MessageModel::Client).data().toString(), QString());
}

void tst_MessageModel::saysWhoSentAndWhatIsMissing()
{
    const ConnectionModel connections(messageRoutes(), 10);
    MessageModel model(connections, messageRoutes(), limits(10));
    monitor::MessageSeen lost = message("hello", monitor::Direction::Out);
    lost.payload.clear();
    lost.areBytesDropped = true;
    lost.isInjected = true;
    model.apply({lost});
    QCOMPARE(textOf(model, {MessageModel::Direction, MessageModel::Length, MessageModel::Preview}),
             QStringLiteral("→ you | 5 B | not kept: the recording was full"));
}

void tst_MessageModel::insertsOnceAndEvictsOnce()
{
    const ConnectionModel connections(messageRoutes(), 10);
    MessageModel model(connections, messageRoutes(), limits(100));
    QAbstractItemModelTester tester(&model, kFatalMessages);
    model.apply(std::vector<monitor::MessageSeen>(90, message("a")));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply(std::vector<monitor::MessageSeen>(30, message("b")));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.at(0).payload, QByteArray("a"));
    QCOMPARE(model.at(99).payload, QByteArray("b"));
    QCOMPARE(model.keptBytes(), 100);
}

void tst_MessageModel::evictsByPayloadBytes()
{
    const ConnectionModel connections(messageRoutes(), 10);
    MessageModel model(connections, messageRoutes(), limits(100, 50));
    QAbstractItemModelTester tester(&model, kFatalMessages);
    model.apply(std::vector<monitor::MessageSeen>(9, message("0123456789")));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.keptBytes(), 50);
}

void tst_MessageModel::sortsByLength()
{
    const ConnectionModel connections(messageRoutes(), 10);
    MessageModel model(connections, messageRoutes(), limits(3));
    QAbstractItemModelTester tester(&model, kFatalMessages);
    model.sort(MessageModel::Length);
    model.apply({message("ccc"), message("a"), message("bb")});
    QCOMPARE(textOf(model, {MessageModel::Preview}), QStringLiteral("a\nbb\nccc"));
    model.apply({message("dddd")}); // "ccc" was the oldest
    QCOMPARE(textOf(model, {MessageModel::Preview}), QStringLiteral("a\nbb\ndddd"));
}

void tst_MessageModel::clears()
{
    const ConnectionModel connections(messageRoutes(), 10);
    MessageModel model(connections, messageRoutes(), limits(3));
    QAbstractItemModelTester tester(&model, kFatalMessages);
    model.apply({message("a")});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.keptBytes(), 0);
    model.apply({message("b")});
    QCOMPARE(model.at(0).payload, QByteArray("b"));
}

QTEST_MAIN(tst_MessageModel)
#include "tst_messagemodel.moc"
