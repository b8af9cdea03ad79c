// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/blocklist.h"
#include "widgets/inspectors/blocklistpopup.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_Blocklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheServer();
    void knowsAnAddressOnce();
    void leavesSocketsOfThisMachine();
    void isRemembered();
    void restoresNothingElse_data();
    void restoresNothingElse();
    void popupLetsIn();
};

namespace {

QStringList textOf(const std::vector<monitor::Endpoint> &addresses)
{
    QStringList texts;
    for (const auto &address : addresses)
        texts.append(address.text());
    return texts;
}

} // namespace

void tst_Blocklist::tellsTheServer()
{
    RecordingControl control;
    Blocklist list(control);
    QSignalSpy changed(&list, &Blocklist::changed);
    qint64 closed = -1;
    QVERIFY(list.block({endpoint(9, 1), endpoint(7, 2)},
                       [&closed](const monitor::Outcome &outcome) { closed = outcome.count; }));
    QCOMPARE(textOf(control.blocked),
             QStringList({QStringLiteral("192.168.1.7:0"), QStringLiteral("192.168.1.9:0")}));
    control.count = 3;
    control.answer(monitor::Outcome::Code::Done);
    QCOMPARE(closed, 3);
    QVERIFY(list.unblock({endpoint(7, 9)}));
    QCOMPARE(textOf(control.blocked), QStringList({QStringLiteral("192.168.1.9:0")}));
    QCOMPARE(changed.count(), 2);
}

void tst_Blocklist::knowsAnAddressOnce()
{
    RecordingControl control;
    Blocklist list(control);
    QVERIFY(list.block({endpoint(7, 1), endpoint(7, 2)}));
    QCOMPARE(list.addresses().size(), 1);
    QVERIFY(!list.block({endpoint(7, 3)}));
    QVERIFY(!list.unblock({endpoint(8, 3)}));
    QVERIFY(list.contains(endpoint(7, 4)));
    QCOMPARE(control.pending.size(), 1);
}

void tst_Blocklist::leavesSocketsOfThisMachine()
{
    RecordingControl control;
    Blocklist list(control);
    QVERIFY(!list.block({monitor::Endpoint()}));
    QVERIFY(!list.contains({}));
}

void tst_Blocklist::isRemembered()
{
    RecordingControl control;
    Blocklist before(control);
    monitor::Endpoint six;
    six.isIPv6 = true;
    six.address[15] = 1;
    before.block({endpoint(7, 1), six});
    control.blocked.clear();
    Blocklist list(control);
    QVERIFY(list.restore(before.save()));
    QCOMPARE(textOf(control.blocked),
             QStringList({QStringLiteral("192.168.1.7:0"), QStringLiteral("[::1]:0")}));
}

void tst_Blocklist::restoresNothingElse_data()
{
    QTest::addColumn<QByteArray>("state");
    RecordingControl control;
    Blocklist list(control);
    list.block({endpoint(7, 1)});
    const QByteArray state = list.save();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another version") << '\x7f' + state.mid(1);
    QTest::newRow("too many") << state.left(1) + QByteArray("\x7f\xff\xff\xff", 4) + state.mid(5);
    for (qsizetype size = 1; size < state.size(); ++size)
        QTest::addRow("cut at %d", int(size)) << state.left(size);
}

void tst_Blocklist::restoresNothingElse()
{
    QFETCH(QByteArray, state);
    RecordingControl control;
    Blocklist list(control);
    list.block({endpoint(9, 1)});
    QVERIFY(!list.restore(state));
    QVERIFY(list.contains(endpoint(9, 1)));
}

void tst_Blocklist::popupLetsIn()
{
    RecordingControl control;
    Blocklist list(control);
    BlocklistPopup popup(list);
    popup.show();
    QVERIFY(popup.list().isHidden());
    list.block({endpoint(7, 1), endpoint(9, 1)});
    QCOMPARE(popup.list().count(), 2);
    connect(&popup, &BlocklistPopup::unblockRequested, &list,
            [&list](const auto &addresses) { list.unblock(addresses); });
    popup.list().setCurrentRow(1);
    QTest::mouseClick(popup.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(textOf(list.addresses()), QStringList({QStringLiteral("192.168.1.7:0")}));
    QCOMPARE(popup.list().count(), 1);
}

QTEST_MAIN(tst_Blocklist)
#include "tst_blocklist.moc"
