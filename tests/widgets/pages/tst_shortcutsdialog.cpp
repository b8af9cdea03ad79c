// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/keyedit.h"
#include "widgets/pages/keymap.h"
#include "widgets/pages/shortcutsdialog.h"
#include "widgets/views/recordview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeWidget>

#include <optional>

using namespace eyewall::pages;

namespace {

QString textOf(const QList<ShortcutGroup> &groups)
{
    QStringList lines;
    for (const ShortcutGroup &group : groups) {
        lines.append('[' + group.title + ']');
        for (const Shortcut &shortcut : group.shortcuts)
            lines.append(shortcut.text + " = " + shortcut.keys);
    }
    return lines.join('\n');
}

struct ShortcutsDialogFixture {
    ShortcutsDialogFixture()
    {
        QMenu *file = window.menuBar()->addMenu("&File");
        file->addAction("Save && close")->setShortcut(QKeySequence("Ctrl+S"));
        file->addAction("Without a key");
        QAction *silent = file->addAction("Command without a key");
        silent->setObjectName("file.silent");
        QMenu *view = window.menuBar()->addMenu("&View");
        pause = view->addAction("Pause view");
        pause->setObjectName("view.pause");
        pause->setShortcuts({QKeySequence("Ctrl+E"), QKeySequence("F5")});
        view->addMenu("Theme")->addAction("Dark")->setShortcut(QKeySequence("Ctrl+Alt+D"));
        window.menuBar()->addMenu("&Help")->addAction("About");
    }
    ShortcutsDialog *dialog()
    {
        keymap.emplace(window);
        auto *made = new ShortcutsDialog(*keymap, &window);
        made->show();
        return made;
    }

    QMainWindow window;
    QAction *pause;
    std::optional<Keymap> keymap;
};

} // namespace

class tst_ShortcutsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTheWindow();
    void leavesOutLettersInBrackets();
    void asksAgain();
    void tellsWhatStandsInNoMenu();
    void tableKeysDoWhatTheySay();
    void tellsKeysOfParts();
    void findsWordsAndKeys();
    void changesKeys();
    void refusesKeysThatDoSomething();
    void leavesFixedKeysAlone();
    void goesBackToUsualKeys();
    void keysOfTheDialogAreFreeInTheWindow();
    void copies();
    void closesWithEscape();
    void everyControlHasAName();
};

void tst_ShortcutsDialog::asksTheWindow()
{
    ShortcutsDialogFixture f;
    QCOMPARE(textOf(shortcutsOf(f.window)),
             QString("[File]\nSave & close = Ctrl+S\nCommand without a key = \n"
                     "[View]\nPause view = Ctrl+E, F5\nTheme: Dark = Ctrl+Alt+D"));
}

void tst_ShortcutsDialog::leavesOutLettersInBrackets()
{
    QCOMPARE(withoutMnemonic(QString::fromUtf8("終了(&Q)")), QString::fromUtf8("終了"));
    QCOMPARE(withoutMnemonic(QString::fromUtf8("設定 (&E)…")), QString::fromUtf8("設定…"));
    QCOMPARE(withoutMnemonic("Save &as"), QString("Save as"));
    QCOMPARE(withoutMnemonic("Fish && chips (&& more)"), QString("Fish & chips (& more)"));
}

void tst_ShortcutsDialog::asksAgain()
{
    ShortcutsDialogFixture f;
    f.pause->setText("Resume view");
    f.pause->setShortcut(QKeySequence("Ctrl+P"));
    QVERIFY(textOf(shortcutsOf(f.window)).contains("Resume view = Ctrl+P\n"));
    f.pause->setShortcuts(QList<QKeySequence>());
    QVERIFY(textOf(shortcutsOf(f.window)).contains("Resume view = \n")); // it can get keys again
}

void tst_ShortcutsDialog::tellsWhatStandsInNoMenu()
{
    ShortcutsDialogFixture f;
    auto *page = new QWidget(&f.window);
    page->setAccessibleName("Send box");
    auto *action = new QAction("Find", page);
    action->setShortcut(QKeySequence("Ctrl+F"));
    new QShortcut(QKeySequence("Ctrl+Return"), page);
    new QShortcut(QKeySequence("Ctrl+Enter"), page);
    auto *named = new QShortcut(QKeySequence("Esc"), page);
    named->setWhatsThis("Close the detail");
    new QShortcut(QKeySequence("Esc"), &f.window);
    QVERIFY(textOf(shortcutsOf(f.window))
                .endsWith("[In the window]\nFind = Ctrl+F\nSend box = Ctrl+Return, Ctrl+Enter\n"
                          "Close the detail = Esc\nWithout a name = Esc"));
}

// The list is written down, so a real table has to answer to it.
void tst_ShortcutsDialog::tableKeysDoWhatTheySay()
{
    QStandardItemModel model(40, 3);
    for (int row = 0; row < 40; ++row)
        model.setItem(row, 0, new QStandardItem(QString::number(row)));
    eyewall::views::RecordView view;
    view.setModel(&model);
    view.resize(400, 300);
    view.show();
    view.setCurrentIndex(model.index(5, 0));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentIndex().row(), 6);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.currentIndex().row(), 5);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.currentIndex().row() > 7);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view.currentIndex().row(), 0);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.currentIndex().row(), 39);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().count("38"), 1);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 40);
    view.setCurrentIndex(model.index(5, 0));
    QTest::keyClick(&view, Qt::Key_J);
    QCOMPARE(view.currentIndex().row(), 6);
    QTest::keyClick(&view, Qt::Key_K);
    QCOMPARE(view.currentIndex().row(), 5);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(tableKeys().shortcuts.size(), 8);
}

void tst_ShortcutsDialog::tellsKeysOfParts()
{
    ShortcutsDialogFixture f;
    ShortcutsDialog *dialog = f.dialog();
    for (const char *title : {"In a table", "In the filter line", "On the Wall", "On a chart"})
        QVERIFY2(dialog->shownText().contains(QString("\n%1\n").arg(title)), title);
    dialog->search("zoom");
    QCOMPARE(dialog->shownText(), QString("On a chart\nZoom in or out\t+, -"));
}

void tst_ShortcutsDialog::changesKeys()
{
    ShortcutsDialogFixture f;
    ShortcutsDialog *dialog = f.dialog();
    QVERIFY(!dialog->keyEdit().isEnabled());
    const KeyEdit &edit = dialog->keyEdit();
    QVERIFY(edit.width() > edit.fontMetrics().horizontalAdvance(edit.placeholderText()));
    QVERIFY(edit.width() >= edit.sizeHint().width());
    dialog->select("Pause view");
    QVERIFY(dialog->keyEdit().isEnabled());
    QCOMPARE(dialog->keyEdit().keys(), QKeySequence("Ctrl+E"));
    QTest::keyClick(&dialog->keyEdit(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(f.pause->shortcuts(), QList<QKeySequence>{QKeySequence("Ctrl+Alt+P")});
    QVERIFY(dialog->shownText().contains("Pause view\tCtrl+Alt+P\n"));
    dialog->select("Command without a key");
    QTest::keyClick(&dialog->keyEdit(), Qt::Key_F9);
    QVERIFY(dialog->shownText().contains("Command without a key\tF9\n"));
    QTest::keyClick(&dialog->keyEdit(), Qt::Key_Delete);
    QVERIFY(dialog->shownText().contains("Command without a key\t\n"));
}

void tst_ShortcutsDialog::refusesKeysThatDoSomething()
{
    ShortcutsDialogFixture f;
    ShortcutsDialog *dialog = f.dialog();
    dialog->select("Pause view");
    QTest::keyClick(&dialog->keyEdit(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(dialog->message(), QString("Ctrl+S is for “Save & close” already."));
    QCOMPARE(dialog->keyEdit().keys(), QKeySequence("Ctrl+E"));
    QCOMPARE(f.pause->shortcuts().size(), 2);
    QTest::keyClick(&dialog->keyEdit(), Qt::Key_F8);
    QVERIFY(dialog->message().isEmpty());
}

void tst_ShortcutsDialog::leavesFixedKeysAlone()
{
    ShortcutsDialogFixture f;
    ShortcutsDialog *dialog = f.dialog();
    dialog->select("Zoom in or out");
    QVERIFY(!dialog->keyEdit().isEnabled());
    QCOMPARE(dialog->message(), QString("These keys belong to a part of the window and stay as they are."));
}

void tst_ShortcutsDialog::goesBackToUsualKeys()
{
    ShortcutsDialogFixture f;
    ShortcutsDialog *dialog = f.dialog();
    const auto press = [dialog](const char *text) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QString(text) && button->isEnabled())
                return button->click(), true;
        }
        return false;
    };
    dialog->select("Pause view");
    QVERIFY(!press("Usual keys"));
    QTest::keyClick(&dialog->keyEdit(), Qt::Key_F8);
    QVERIFY(press("Usual keys"));
    QCOMPARE(f.pause->shortcuts().size(), 2);
    QVERIFY(dialog->shownText().contains("Pause view\tCtrl+E, F5\n"));
    QVERIFY(!press("All as usual"));
    QTest::keyClick(&dialog->keyEdit(), Qt::Key_F8);
    QVERIFY(press("All as usual"));
    QCOMPARE(f.pause->shortcuts().size(), 2);
}

/// Its own Ctrl+C is not one of the window.
void tst_ShortcutsDialog::keysOfTheDialogAreFreeInTheWindow()
{
    ShortcutsDialogFixture f;
    auto *copy = new QAction("Copy", &f.window);
    copy->setObjectName("edit.copy");
    copy->setShortcut(QKeySequence::Copy);
    ShortcutsDialog *dialog = f.dialog();
    dialog->select("Copy");
    QTest::keyClick(&dialog->keyEdit(), Qt::Key_F8);
    QCOMPARE(copy->shortcut(), QKeySequence("F8"));
    f.keymap->reset(*copy);
    QCOMPARE(copy->shortcut(), QKeySequence(QKeySequence::Copy));
}

void tst_ShortcutsDialog::findsWordsAndKeys()
{
    ShortcutsDialogFixture f;
    ShortcutsDialog *dialog = f.dialog();
    QVERIFY(dialog->shownText().startsWith("File\nSave & close\tCtrl+S\nCommand without a key\t\nView\n"));
    dialog->search("VIEW pau");
    QCOMPARE(dialog->shownText(), QString("View\nPause view\tCtrl+E, F5"));
    dialog->search("close ctrl+s");
    QCOMPARE(dialog->shownText(), QString("File\nSave & close\tCtrl+S"));
    dialog->search("no such thing");
    QVERIFY(dialog->shownText().isEmpty());
    QVERIFY(dialog->findChild<QTreeWidget *>()->isHidden());
    QVERIFY(dialog->findChild<QLabel *>()->isVisible()); // which says so
    dialog->search("");
    QVERIFY(dialog->findChild<QTreeWidget *>()->isVisible());
}

void tst_ShortcutsDialog::copies()
{
    ShortcutsDialogFixture f;
    ShortcutsDialog *dialog = f.dialog();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Copy all")
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), dialog->shownText());
    auto *tree = dialog->findChild<QTreeWidget *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QString("Save & close\tCtrl+S"));
}

void tst_ShortcutsDialog::closesWithEscape()
{
    ShortcutsDialogFixture f;
    QPointer<ShortcutsDialog> dialog = f.dialog();
    QVERIFY(!dialog->isModal());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void tst_ShortcutsDialog::everyControlHasAName()
{
    ShortcutsDialogFixture f;
    ShortcutsDialog *dialog = f.dialog();
    QVERIFY(!dialog->findChild<QTreeWidget *>()->accessibleName().isEmpty());
    for (const QLineEdit *line : dialog->findChildren<QLineEdit *>())
        QVERIFY(!line->accessibleName().isEmpty());
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
}

QTEST_MAIN(tst_ShortcutsDialog)
#include "tst_shortcutsdialog.moc"
