// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/labels.h"

#include <QDataStream>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_Labels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelOfConnectionGoesFirst();
    void labelOfAddressIsForAllPorts();
    void emptyNameTakesItAway();
    void tidiesWhatWasTyped();
    void remembersAddressesAlone();
    void restoresNothingElse_data();
    void restoresNothingElse();
    void commentsGoTheirOwnWay();
    void readsWhatHadNoComments();
    void colorsHaveNames();
};

namespace {

QString nameOf(const Labels &labels, quint64 connection, const monitor::Endpoint &peer)
{
    const Label *label = labels.find(connection, peer);
    return label ? label->name : QString();
}

} // namespace

void tst_Labels::labelOfConnectionGoesFirst()
{
    Labels labels;
    QSignalSpy changed(&labels, &Labels::changed);
    labels.setForAddresses({endpoint(7, 1000)}, {QStringLiteral("phone"), 1});
    labels.setForConnections({5}, {QStringLiteral("probe"), 2});
    QCOMPARE(nameOf(labels, 5, endpoint(7, 1000)), QStringLiteral("probe"));
    QCOMPARE(nameOf(labels, 6, endpoint(7, 1000)), QStringLiteral("phone"));
    QCOMPARE(changed.count(), 2);
    labels.forget(5);
    QCOMPARE(nameOf(labels, 5, endpoint(7, 1000)), QStringLiteral("phone"));
}

void tst_Labels::labelOfAddressIsForAllPorts()
{
    Labels labels;
    labels.setForAddresses({endpoint(7, 1000)}, {QStringLiteral("phone"), 1});
    QCOMPARE(nameOf(labels, 1, endpoint(7, 2000)), QStringLiteral("phone"));
    QCOMPARE(nameOf(labels, 1, endpoint(8, 1000)), QString());
    monitor::Endpoint six = endpoint(7, 1000);
    six.isIPv6 = true;
    QCOMPARE(nameOf(labels, 1, six), QString());
}

void tst_Labels::emptyNameTakesItAway()
{
    Labels labels;
    labels.setForAddresses({endpoint(7, 1)}, {QStringLiteral("phone"), 1});
    labels.setForConnections({1}, {QStringLiteral("probe"), 1});
    labels.setForAddresses({endpoint(7, 1)}, {QStringLiteral("  "), 1});
    labels.setForConnections({1}, {QString(), 1});
    QVERIFY(labels.isEmpty());
}

void tst_Labels::tidiesWhatWasTyped()
{
    Labels labels;
    labels.setForConnections({1}, {QStringLiteral(" a\n b ") + QString(99, QLatin1Char('x')), 99,
                                   QStringLiteral(" c\td ") + QString(999, QLatin1Char('y'))});
    const Label *label = labels.find(1, {});
    QVERIFY(label);
    QCOMPARE(label->name.size(), Label::kLongestName);
    QVERIFY(label->name.startsWith(QStringLiteral("a b x")));
    QCOMPARE(label->color, Label::kColors - 1);
    QCOMPARE(label->comment.size(), Label::kLongestComment);
    QVERIFY(label->comment.startsWith(QStringLiteral("c d y")));
}

void tst_Labels::remembersAddressesAlone()
{
    Labels before;
    before.setForAddresses({endpoint(7, 1), endpoint(8, 1)},
                           {QStringLiteral("phone"), 3, QStringLiteral("loud")});
    before.setForConnections({1}, {QStringLiteral("probe"), 1});
    Labels labels;
    labels.setForAddresses({endpoint(9, 1)}, {QStringLiteral("gone"), 3});
    QVERIFY(labels.restore(before.save()));
    QCOMPARE(*labels.find(1, endpoint(8, 1)), (Label{QStringLiteral("phone"), 3, QStringLiteral("loud")}));
    QVERIFY(labels.hasComments());
    QCOMPARE(nameOf(labels, 1, endpoint(9, 1)), QString());
    QVERIFY(!labels.isOfConnection(1));
}

void tst_Labels::restoresNothingElse_data()
{
    QTest::addColumn<QByteArray>("state");
    Labels labels;
    labels.setForAddresses({endpoint(7, 1)}, {QStringLiteral("phone"), 3});
    const QByteArray state = labels.save();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another version") << '\x7f' + state.mid(1);
    for (qsizetype size = 1; size < state.size(); ++size)
        QTest::addRow("cut at %d", int(size)) << state.left(size);
}

void tst_Labels::restoresNothingElse()
{
    QFETCH(QByteArray, state);
    Labels labels;
    labels.setForAddresses({endpoint(9, 1)}, {QStringLiteral("stays"), 0});
    QVERIFY(!labels.restore(state));
    QCOMPARE(nameOf(labels, 1, endpoint(9, 1)), QStringLiteral("stays"));
}

/// A comment needs no name, and the name then comes from the address.
void tst_Labels::commentsGoTheirOwnWay()
{
    Labels labels;
    const monitor::Endpoint peer = endpoint(7, 1);
    labels.setForAddresses({peer}, {QStringLiteral("phone"), 1});
    QVERIFY(!labels.hasComments());
    labels.setForConnections({5}, {QString(), 0, QStringLiteral("loses its socket")});
    QVERIFY(labels.hasComments());
    QCOMPARE(nameOf(labels, 5, peer), QStringLiteral("phone"));
    QCOMPARE(labels.comment(5, peer), QStringLiteral("loses its socket"));
    QCOMPARE(labels.comment(6, peer), QString());
    QVERIFY(labels.isOfConnection(5));
    QCOMPARE(labels.nearest(5, peer)->comment, QStringLiteral("loses its socket"));
    labels.setForAddresses({peer}, {QStringLiteral("phone"), 1, QStringLiteral("all of them")});
    QCOMPARE(labels.comment(5, peer), QStringLiteral("loses its socket"));
    QCOMPARE(labels.comment(6, peer), QStringLiteral("all of them"));
    labels.setForConnections({5}, {});
    labels.setForAddresses({peer}, {});
    QVERIFY(labels.isEmpty());
    QVERIFY(!labels.hasComments());
}

void tst_Labels::readsWhatHadNoComments()
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint8(1) << quint32(1) << false;
    const auto address = endpoint(7, 1).address;
    out.writeRawData(reinterpret_cast<const char *>(address.data()), int(address.size()));
    out << QStringLiteral("phone") << qint32(2);
    Labels labels;
    QVERIFY(labels.restore(state));
    QCOMPARE(*labels.find(1, endpoint(7, 9)), (Label{QStringLiteral("phone"), 2}));
}

void tst_Labels::colorsHaveNames()
{
    QSet<QString> names;
    QSet<int> roles;
    for (int color = 0; color < Label::kColors; ++color) {
        names.insert(Label::colorName(color));
        roles.insert(int(Label::role(color)));
    }
    QCOMPARE(names.size(), Label::kColors);
    QCOMPARE(roles.size(), Label::kColors);
}

QTEST_MAIN(tst_Labels)
#include "tst_labels.moc"
