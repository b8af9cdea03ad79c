// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/connectionmodel.h"
#include "widgets/views/recordview.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;
using views::RecordView;

class tst_RecordViewMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rightClickOpensTheMenuOfItsRow();
    void keysOpenTheMenuOfTheCurrentRow_data();
    void keysOpenTheMenuOfTheCurrentRow();
    void nothingSelectedHasNoMenu();
    void menuCopiesCellAndRows();
    void selectedRowsAreInOrder();
    void currentRowOfManyIsTheSelectedOne();
    void optionalColumnsWaitToBeAskedFor();
    void resetHidesOptionalColumns();
};

namespace {

struct RecordViewMenuFixture {
    RecordViewMenuFixture()
    {
        monitor::Batch batch;
        batch.totals.time = kStart;
        for (quint64 id = 1; id <= 8; ++id)
            batch.opened.push_back(opened(id));
        model.apply(batch);
        view.resize(900, 400);
        view.setModel(&model);
        view.show();
        QObject::connect(&view, &RecordView::rowMenuRequested, &view,
                         [this](QMenu *asked, const QModelIndex &index) {
                             menu = asked;
                             row = index.row();
                             asked->addAction(QStringLiteral("Own"));
                         });
    }
    QStringList entries() const
    {
        QStringList texts;
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
            texts.append(action->text());
        return texts;
    }
    void contextMenu(int clicked)
    {
        const QPoint at = view.visualRect(model.index(clicked, ConnectionModel::Id)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    ConnectionModel model{[](monitor::RouteId) { return QString(); }, 10};
    RecordView view;
    QPointer<QMenu> menu;
    int row = -1;
};

} // namespace

void tst_RecordViewMenu::rightClickOpensTheMenuOfItsRow()
{
    RecordViewMenuFixture f;
    f.view.selectRow(2);
    f.contextMenu(2);
    QVERIFY(f.menu && f.menu->isVisible());
    QCOMPARE(f.row, 2);
    QCOMPARE(f.entries().first(), QStringLiteral("Copy cell"));
    QCOMPARE(f.entries().last(), QStringLiteral("Own"));
    f.menu->close();
    QTRY_VERIFY(!f.menu);
}

void tst_RecordViewMenu::keysOpenTheMenuOfTheCurrentRow_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Menu") << int(Qt::Key_Menu) << int(Qt::NoModifier);
    QTest::newRow("Shift+F10") << int(Qt::Key_F10) << int(Qt::ShiftModifier);
}

void tst_RecordViewMenu::keysOpenTheMenuOfTheCurrentRow()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    RecordViewMenuFixture f;
    QSignalSpy asked(&f.view, &RecordView::rowMenuRequested);
    f.view.selectRow(5);
    QTest::keyClick(&f.view, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(f.menu && f.menu->isVisible());
    QCOMPARE(f.row, 5);
    f.contextMenu(5); // some platforms tell twice
    QCOMPARE(asked.count(), 1);
}

void tst_RecordViewMenu::nothingSelectedHasNoMenu()
{
    RecordViewMenuFixture f;
    f.view.clearSelection();
    QTest::keyClick(&f.view, Qt::Key_Menu);
    QVERIFY(!f.menu);
}

void tst_RecordViewMenu::menuCopiesCellAndRows()
{
    RecordViewMenuFixture f;
    f.view.selectRow(1);
    f.view.selectionModel()->select(f.model.index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    f.contextMenu(3);
    f.menu->actions().at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("c-4"));
    f.menu->actions().at(1)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(QStringLiteral("c-2")) && lines.at(1).contains(QStringLiteral("c-4")));
}

void tst_RecordViewMenu::selectedRowsAreInOrder()
{
    RecordViewMenuFixture f;
    QCOMPARE(f.view.selectedRows(), QList<int>());
    for (const int row : {5, 1, 3})
        f.view.selectionModel()->select(f.model.index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(f.view.selectedRows(), QList<int>({1, 3, 5}));
}

void tst_RecordViewMenu::currentRowOfManyIsTheSelectedOne()
{
    RecordViewMenuFixture f;
    const auto click = [&f](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, modifiers,
                          f.view.visualRect(f.model.index(row, ConnectionModel::Id)).center());
    };
    click(1, Qt::NoModifier);
    QSignalSpy changed(&f.view, &RecordView::selectedRowChanged);
    click(4, Qt::ControlModifier);
    QCOMPARE(f.view.selectedRow().row(), 4);
    QVERIFY(changed.count() > 0);
}

void tst_RecordViewMenu::optionalColumnsWaitToBeAskedFor()
{
    RecordViewMenuFixture f;
    f.view.resize(6000, 400); // there is room for all
    QCoreApplication::processEvents();
    QVERIFY(!f.view.isColumnHidden(ConnectionModel::PingRtt));
    QVERIFY(f.view.isColumnHidden(ConnectionModel::UserAgent));
    f.view.setColumnShown(ConnectionModel::UserAgent, true);
    f.view.resize(5000, 400);
    QCoreApplication::processEvents();
    QVERIFY(!f.view.isColumnHidden(ConnectionModel::UserAgent));
    QVERIFY(f.view.columnWidth(ConnectionModel::UserAgent) > 20);

    RecordViewMenuFixture after;
    QVERIFY(after.view.restoreColumns(f.view.saveColumns()));
    QVERIFY(!after.view.isColumnHidden(ConnectionModel::UserAgent));
    QVERIFY(after.view.isColumnHidden(ConnectionModel::Origin));
}

void tst_RecordViewMenu::resetHidesOptionalColumns()
{
    RecordViewMenuFixture f;
    f.view.setColumnShown(ConnectionModel::UserAgent, true);
    f.view.setColumnShown(ConnectionModel::Id, false);
    f.view.resetColumns();
    QVERIFY(f.view.isColumnHidden(ConnectionModel::UserAgent));
    QVERIFY(!f.view.isColumnHidden(ConnectionModel::Id));
}

QTEST_MAIN(tst_RecordViewMenu)
#include "tst_recordviewmenu.moc"
