// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/messagemodel.h"
#include "widgets/views/recordview.h"
#include "widgets/views/scrollanchor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;
using views::RecordView;

class tst_RecordView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsNewRowsAtBottom();
    void staysWhereThePersonReads();
    void keepsPlaceWhileRowsAreEvicted();
    void holdsStillForASelectedRow();
    void countsNoRowsInSight();
    void homeAndEndSelect();
    void buttonGoesToBottom();
    void selectionSurvivesInsertsAndEvictions();
    void thirdHeaderClickRestoresArrival();
    void copiesRowsAsTabSeparatedText();
    void leavesOutOptionalColumnsWhenNarrow();
    void usersColumnsStay();
    void restoresColumns();
    void restoresSortingAlone();
    void restoresNothingElse_data();
    void restoresNothingElse();
    void resetsColumns();
};

namespace {

RouteNames viewRoutes()
{
    return [](monitor::RouteId) { return QStringLiteral("/ws"); };
}

Limits limits(std::size_t messages)
{
    Limits limits;
    limits.messages = messages;
    return limits;
}

struct RecordViewFixture {
    explicit RecordViewFixture(std::size_t keep = 100'000)
        : model(connections, viewRoutes(), limits(keep))
    {
        view.resize(800, 400);
        view.setModel(&model);
        view.show();
    }
    void add(int count)
    {
        std::vector<monitor::MessageSeen> list;
        for (int i = 0; i < count; ++i)
            list.push_back(message(QByteArray::number(++added)));
        model.apply(list);
        QCoreApplication::processEvents();
    }
    QScrollBar &bar() { return *view.verticalScrollBar(); }
    QString topPreview()
    {
        return view.indexAt({1, 1}).siblingAtColumn(MessageModel::Preview).data().toString();
    }
    QPushButton &button() { return *view.findChild<QPushButton *>(); }

    ConnectionModel connections{viewRoutes(), 10};
    MessageModel model;
    RecordView view;
    int added = 0;
};

} // namespace

void tst_RecordView::followsNewRowsAtBottom()
{
    RecordViewFixture f;
    f.add(200);
    QVERIFY(f.bar().maximum() > 0);
    QCOMPARE(f.bar().value(), f.bar().maximum());
    f.add(50);
    QCOMPARE(f.bar().value(), f.bar().maximum());
    QVERIFY(!f.button().isVisible());
}

void tst_RecordView::staysWhereThePersonReads()
{
    RecordViewFixture f;
    f.add(200);
    f.bar().setValue(f.bar().maximum() / 2);
    const QString top = f.topPreview();
    f.add(143);
    QCOMPARE(f.topPreview(), top);
    QCOMPARE(f.view.anchor().newRows(), 143);
    QVERIFY(f.button().isVisible());
    QCOMPARE(f.button().text(), QStringLiteral("▼ 143 new"));
}

void tst_RecordView::keepsPlaceWhileRowsAreEvicted()
{
    RecordViewFixture f(300);
    f.add(300);
    f.bar().setValue(f.bar().maximum() / 2);
    const QString top = f.topPreview();
    for (int i = 0; i < 10; ++i) {
        f.add(7); // and seven leave at the front
        QCOMPARE(f.topPreview(), top);
    }
}

void tst_RecordView::holdsStillForASelectedRow()
{
    RecordViewFixture f;
    f.add(200);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, Qt::NoModifier, {20, 20});
    QVERIFY(f.view.selectedRow().isValid());
    const QString top = f.topPreview();
    f.add(50);
    QCOMPARE(f.topPreview(), top);
    QCOMPARE(f.button().text(), QStringLiteral("▼ 50 new"));
    f.view.clearSelection(); // the detail was closed
    QCOMPARE(f.bar().value(), f.bar().maximum());
    f.add(10);
    QCOMPARE(f.bar().value(), f.bar().maximum());
    QVERIFY(!f.button().isVisible());
}

void tst_RecordView::countsNoRowsInSight()
{
    RecordViewFixture f;
    f.add(3);
    f.view.selectRow(1);
    f.add(2);
    QVERIFY(!f.button().isVisible());
    f.add(100);
    QVERIFY(f.button().isVisible());
    const int below = f.model.rowCount() - 1 - f.view.rowAt(f.view.viewport()->height() - 1);
    QCOMPARE(f.view.anchor().newRows(), below);
}

void tst_RecordView::homeAndEndSelect()
{
    RecordViewFixture f;
    f.add(200);
    f.view.selectRow(100);
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ControlModifier}) {
        QTest::keyClick(&f.view, Qt::Key_Home, modifiers);
        QCOMPARE(f.view.selectedRows(), QList<int>{0});
        QCOMPARE(f.view.selectedRow().row(), 0);
        QTest::keyClick(&f.view, Qt::Key_End, modifiers);
        QCOMPARE(f.view.selectedRows(), QList<int>{199});
        QCOMPARE(f.view.rowAt(f.view.viewport()->height() - 1), 199);
    }
}

void tst_RecordView::buttonGoesToBottom()
{
    RecordViewFixture f;
    f.add(200);
    f.bar().setValue(0);
    f.add(10);
    QTest::mouseClick(&f.button(), Qt::LeftButton);
    QCOMPARE(f.bar().value(), f.bar().maximum());
    QVERIFY(!f.button().isVisible());
    f.add(10);
    QCOMPARE(f.bar().value(), f.bar().maximum());
}

void tst_RecordView::selectionSurvivesInsertsAndEvictions()
{
    RecordViewFixture f(2000);
    f.add(2000);
    f.view.selectRow(1900);
    QSignalSpy changed(&f.view, &RecordView::selectedRowChanged);
    for (int i = 0; i < 18; ++i)
        f.add(100);
    QCOMPARE(f.model.at(f.view.selectedRow().row()).payload, QByteArray("1901"));
    QCOMPARE(changed.count(), 0);
    f.add(8200); // 10,000 in all: now it is gone
    QVERIFY(!f.view.selectedRow().isValid());
    QVERIFY(changed.count() > 0);
}

void tst_RecordView::thirdHeaderClickRestoresArrival()
{
    RecordViewFixture f;
    f.add(20);
    f.view.selectRow(4);
    const auto click = [&f] { Q_EMIT f.view.horizontalHeader()->sectionClicked(MessageModel::Length); };
    click();
    QCOMPARE(f.model.at(0).payload.size(), 1);
    click();
    QCOMPARE(f.model.at(0).payload.size(), 2);
    QVERIFY(!f.model.isInArrivalOrder());
    QCOMPARE(f.model.at(f.view.selectedRow().row()).payload, QByteArray("5"));
    click();
    QVERIFY(f.model.isInArrivalOrder());
    QCOMPARE(f.view.selectedRow().row(), 4);
}

void tst_RecordView::copiesRowsAsTabSeparatedText()
{
    RecordViewFixture f;
    f.add(5);
    f.view.selectRow(1);
    f.view.selectionModel()->select(f.model.index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&f.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("14:02:30.000\t← in\tc-1f7\ttext\t/ws\t1 B\t2\n"
                            "14:02:30.000\t← in\tc-1f7\ttext\t/ws\t1 B\t4"));
}

void tst_RecordView::leavesOutOptionalColumnsWhenNarrow()
{
    RecordViewFixture f;
    f.view.resize(1200, 300);
    QCoreApplication::processEvents();
    QVERIFY(!f.view.isColumnHidden(MessageModel::Route));
    for (const int width : {420, 320}) {
        f.view.resize(width, 300);
        QCoreApplication::processEvents();
        QVERIFY(f.view.isColumnHidden(MessageModel::Route));
        QVERIFY(!f.view.isColumnHidden(MessageModel::Preview));
        QCOMPARE(f.view.horizontalScrollBar()->maximum(), 0);
    }
}

void tst_RecordView::usersColumnsStay()
{
    RecordViewFixture f;
    f.view.setColumnWidth(MessageModel::Time, 77);
    f.view.resize(1200, 300);
    QCoreApplication::processEvents();
    QCOMPARE(f.view.columnWidth(MessageModel::Time), 77);
    f.view.setColumnShown(MessageModel::Route, false);
    f.view.resize(1400, 300);
    QCoreApplication::processEvents();
    QVERIFY(f.view.isColumnHidden(MessageModel::Route));
}

void tst_RecordView::restoresColumns()
{
    RecordViewFixture before;
    before.view.setColumnWidth(MessageModel::Time, 77);
    before.view.setColumnShown(MessageModel::Route, false);
    before.view.horizontalHeader()->moveSection(MessageModel::Preview, 0);
    Q_EMIT before.view.horizontalHeader()->sectionClicked(MessageModel::Length);
    Q_EMIT before.view.horizontalHeader()->sectionClicked(MessageModel::Length);

    RecordViewFixture f;
    QVERIFY(f.view.restoreColumns(before.view.saveColumns()));
    f.view.resize(1400, 300);
    f.add(20);
    QCOMPARE(f.view.columnWidth(MessageModel::Time), 77);
    QVERIFY(f.view.isColumnHidden(MessageModel::Route));
    QCOMPARE(f.view.horizontalHeader()->visualIndex(MessageModel::Preview), 0);
    QCOMPARE(f.view.horizontalHeader()->sortIndicatorSection(), int(MessageModel::Length));
    QCOMPARE(f.model.at(0).payload.size(), 2); // longest first
    QCOMPARE(f.view.saveColumns(), before.view.saveColumns());
}

void tst_RecordView::restoresSortingAlone()
{
    RecordViewFixture before;
    Q_EMIT before.view.horizontalHeader()->sectionClicked(MessageModel::Length);
    RecordViewFixture f;
    QVERIFY(f.view.restoreColumns(before.view.saveColumns()));
    QVERIFY(!f.model.isInArrivalOrder());
    f.view.resize(420, 300);
    QCoreApplication::processEvents();
    QVERIFY(f.view.isColumnHidden(MessageModel::Route)); // the columns are not the user's
}

void tst_RecordView::restoresNothingElse_data()
{
    QTest::addColumn<QByteArray>("state");
    RecordViewFixture f;
    f.view.setColumnWidth(MessageModel::Time, 77);
    const QByteArray state = f.view.saveColumns();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << state.chopped(1);
    QTest::newRow("another version") << '\x7f' + state.mid(1);
    QByteArray columns = state;
    columns[4] = char(columns[4] + 1);
    QTest::newRow("more columns") << columns;
    QTest::newRow("something else") << QByteArray("Eyewall");
}

void tst_RecordView::restoresNothingElse()
{
    QFETCH(QByteArray, state);
    RecordViewFixture f;
    const QByteArray before = f.view.saveColumns();
    QVERIFY(!f.view.restoreColumns(state));
    QCOMPARE(f.view.saveColumns(), before);
}

void tst_RecordView::resetsColumns()
{
    RecordViewFixture f;
    const int width = f.view.columnWidth(MessageModel::Time);
    f.view.setColumnWidth(MessageModel::Time, 77);
    f.view.setColumnShown(MessageModel::Route, false);
    f.view.horizontalHeader()->moveSection(MessageModel::Preview, 0);
    Q_EMIT f.view.horizontalHeader()->sectionClicked(MessageModel::Length);
    f.view.resetColumns();
    QCOMPARE(f.view.columnWidth(MessageModel::Time), width);
    QVERIFY(!f.view.isColumnHidden(MessageModel::Route));
    QCOMPARE(f.view.horizontalHeader()->visualIndex(MessageModel::Preview), int(MessageModel::Preview));
    QVERIFY(f.model.isInArrivalOrder());
}

QTEST_MAIN(tst_RecordView)
#include "tst_recordview.moc"
