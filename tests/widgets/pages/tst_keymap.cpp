// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/pages/windowfixture.h"
#include "widgets/pages/keyedit.h"
#include "widgets/pages/keymap.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall;
using namespace eyewall::pages;
using eyewall::test::Fixture;

namespace {

QAction *find(const QMainWindow &window, const QString &name)
{
    for (QAction *action : commandsOf(window)) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

class tst_Keymap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCommandsOfTheWindow();
    void changedKeysWork();
    void saysWhatKeysDoAlready();
    void goesBackToTheUsualKeys();
    void leavesUsualKeysThatAreTaken();
    void remembersChangesOnly();
    void takesNothingUnknown();
    void takesKeysOnceOnly();
    void takesKeysThatWereSwapped();
    void keysThatAreHeldCountOnce();
    void fieldTakesWhatIsPressed_data();
    void fieldTakesWhatIsPressed();
    void fieldCanBeLeft();
};

/// The names are in people's settings: one that is missing here was renamed.
void tst_Keymap::knowsTheCommandsOfTheWindow()
{
    Fixture f;
    QSet<QString> names;
    for (const QAction *action : commandsOf(*f.window)) {
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
    }
    for (const char *name : {"file.quit",         "edit.copy",          "edit.filter",
                             "edit.undoClear",    "view.dashboard",     "view.connections",
                             "view.requests",     "view.messages",      "view.topics",
                             "view.pause",        "view.clear",         "view.reduceMotion",
                             "view.resetLayout",  "view.dashboardOnly", "view.fullScreen",
                             "view.darkTheme",    "view.largerText",    "view.smallerText",
                             "view.usualText",    "requests.time0",     "help.about",
                             "connections.close", "connections.label",  "connections.ping",
                             "connections.send",  "connections.block",  "connections.showBlocked"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
}

void tst_Keymap::changedKeysWork()
{
    Fixture f;
    Keymap keymap(*f.window);
    QSignalSpy changes(&keymap, &Keymap::changed);
    QAction *pause = find(*f.window, QStringLiteral("view.pause"));
    keymap.change(*pause, keys("F8"));
    QCOMPARE(changes.size(), 1);
    QVERIFY(keymap.isChanged(*pause));
    QVERIFY(QTest::qWaitForWindowActive(&*f.window));
    QTest::keyClick(&*f.window, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!f.window->feed().isPaused());
    QTest::keyClick(&*f.window, Qt::Key_F8);
    QVERIFY(f.window->feed().isPaused());
    keymap.change(*pause, {});
    QTest::keyClick(&*f.window, Qt::Key_F8);
    QVERIFY(f.window->feed().isPaused());
}

void tst_Keymap::saysWhatKeysDoAlready()
{
    Fixture f;
    Keymap keymap(*f.window);
    QAction *clear = find(*f.window, QStringLiteral("view.clear"));
    QCOMPARE(keymap.taken(keys("Ctrl+E"), *clear), QStringLiteral("Pause view"));
    QCOMPARE(keymap.taken(keys("Ctrl+/"), *clear), QStringLiteral("Filter")); // the second of two
    QCOMPARE(keymap.taken(keys("PgDown"), *clear), QStringLiteral("One screen up or down"));
    QCOMPARE(keymap.taken(keys("Alt+V"), *clear), QStringLiteral("View")); // which it opens
    QCOMPARE(keymap.taken(keys("Ctrl+L"), *clear), QString());             // its own
    QCOMPARE(keymap.taken(keys("Ctrl+Shift+F9"), *clear), QString());
    QAction *copy = find(*f.window, QStringLiteral("edit.copy"));
    QCOMPARE(keymap.taken(keys("Ctrl+C"), *copy), QString()); // which a table has too
}

void tst_Keymap::goesBackToTheUsualKeys()
{
    Fixture f;
    Keymap keymap(*f.window);
    QAction *filter = find(*f.window, QStringLiteral("edit.filter"));
    const QList<QKeySequence> usual = filter->shortcuts();
    QCOMPARE(usual.size(), 2);
    keymap.change(*filter, keys("F3"));
    QCOMPARE(filter->shortcuts(), QList<QKeySequence>{keys("F3")});
    keymap.reset(*filter);
    QCOMPARE(filter->shortcuts(), usual);
    QVERIFY(!keymap.isChanged(*filter));
    keymap.change(*filter, keys("F3"));
    keymap.resetAll();
    QCOMPARE(filter->shortcuts(), usual);
}

void tst_Keymap::leavesUsualKeysThatAreTaken()
{
    Fixture f;
    Keymap keymap(*f.window);
    QAction *pause = find(*f.window, QStringLiteral("view.pause"));
    QAction *clear = find(*f.window, QStringLiteral("view.clear"));
    keymap.change(*pause, keys("F8"));
    keymap.change(*clear, keys("Ctrl+E"));
    keymap.reset(*pause);
    QVERIFY(pause->shortcuts().isEmpty());
    QCOMPARE(clear->shortcut(), keys("Ctrl+E"));
    keymap.resetAll();
    QCOMPARE(pause->shortcut(), keys("Ctrl+E"));
    QCOMPARE(clear->shortcut(), keys("Ctrl+L"));
}

void tst_Keymap::remembersChangesOnly()
{
    Fixture before;
    Keymap keymap(*before.window);
    QVERIFY(keymap.save().isEmpty());
    keymap.change(*find(*before.window, QStringLiteral("view.pause")), keys("F8"));
    keymap.change(*find(*before.window, QStringLiteral("view.clear")), {});
    const QMap<QString, QString> saved = keymap.save();
    QCOMPARE(saved, (QMap<QString, QString>{{QStringLiteral("view.pause"), QStringLiteral("F8")},
                                            {QStringLiteral("view.clear"), QString()}}));
    Fixture after;
    Keymap restored(*after.window);
    restored.restore(saved);
    QCOMPARE(find(*after.window, QStringLiteral("view.pause"))->shortcut(), keys("F8"));
    QVERIFY(find(*after.window, QStringLiteral("view.clear"))->shortcuts().isEmpty());
    QCOMPARE(restored.save(), saved);
}

void tst_Keymap::takesNothingUnknown()
{
    Fixture f;
    Keymap keymap(*f.window);
    QSignalSpy changes(&keymap, &Keymap::changed);
    keymap.restore({{QStringLiteral("no.such"), QStringLiteral("F8")},
                    {QStringLiteral("view.pause"), QStringLiteral("no such keys")},
                    {QStringLiteral("view.clear"), QStringLiteral("Ctrl+L")}});
    QVERIFY(keymap.save().isEmpty());
    QCOMPARE(changes.size(), 0);
    QAction stranger;
    keymap.change(stranger, keys("F8"));
    QVERIFY(stranger.shortcuts().isEmpty());
}

void tst_Keymap::takesKeysOnceOnly()
{
    Fixture f;
    Keymap keymap(*f.window);
    const QStringList without =
        keymap.restore({{QStringLiteral("view.clear"), QStringLiteral("F8")},
                        {QStringLiteral("view.dashboardOnly"), QStringLiteral("Ctrl+E; F9")},
                        {QStringLiteral("view.pause"), QStringLiteral("F8")},
                        {QStringLiteral("view.fullScreen"), QStringLiteral("Alt+V")}});
    QCOMPARE(without, (QStringList{QStringLiteral("Full screen"), QStringLiteral("Pause view")}));
    QCOMPARE(find(*f.window, QStringLiteral("view.clear"))->shortcut(), keys("F8"));
    QAction *only = find(*f.window, QStringLiteral("view.dashboardOnly"));
    QCOMPARE(only->shortcuts(), (QList<QKeySequence>{keys("Ctrl+E"), keys("F9")}));
    QVERIFY(find(*f.window, QStringLiteral("view.pause"))->shortcuts().isEmpty());
    QCOMPARE(find(*f.window, QStringLiteral("view.fullScreen"))->shortcut(), keys("F11")); // as usual
}

void tst_Keymap::takesKeysThatWereSwapped()
{
    Fixture f;
    Keymap keymap(*f.window);
    const QMap<QString, QString> swapped{{QStringLiteral("view.clear"), QStringLiteral("Ctrl+E")},
                                         {QStringLiteral("view.pause"), QStringLiteral("Ctrl+L")}};
    QSignalSpy changes(&keymap, &Keymap::changed);
    QVERIFY(keymap.restore(swapped).isEmpty());
    QCOMPARE(keymap.save(), swapped);
    QCOMPARE(changes.size(), 1);
}

void tst_Keymap::keysThatAreHeldCountOnce()
{
    Fixture f;
    for (const char *name : {"view.clear", "view.pause", "view.dashboardOnly", "view.fullScreen"})
        QVERIFY2(!find(*f.window, QString::fromLatin1(name))->autoRepeat(), name);
}

void tst_Keymap::fieldTakesWhatIsPressed_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("taken");
    QTest::newRow("with Ctrl") << int(Qt::Key_B) << int(Qt::ControlModifier) << "Ctrl+B";
    QTest::newRow("two modifiers") << int(Qt::Key_B) << int(Qt::ControlModifier | Qt::ShiftModifier)
                                   << "Ctrl+Shift+B";
    QTest::newRow("function key") << int(Qt::Key_F7) << 0 << "F7";
    QTest::newRow("letter") << int(Qt::Key_R) << 0 << "R";
    QTest::newRow("with Tab") << int(Qt::Key_Tab) << int(Qt::ControlModifier) << "Ctrl+Tab";
    QTest::newRow("Backspace empties") << int(Qt::Key_Backspace) << 0 << "";
    QTest::newRow("with Backspace") << int(Qt::Key_Backspace) << int(Qt::ControlModifier) << "Ctrl+Backspace";
}

void tst_Keymap::fieldTakesWhatIsPressed()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, taken);
    KeyEdit field;
    QSignalSpy pressed(&field, &KeyEdit::keysPressed);
    field.setKeys(keys("Ctrl+X"));
    QTest::keyClick(&field, Qt::Key_Control, Qt::ControlModifier); // alone it is none
    QCOMPARE(pressed.size(), 0);
    QTest::keyClick(&field, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(field.keys().toString(QKeySequence::PortableText), taken);
    QCOMPARE(field.text(), field.keys().toString(QKeySequence::NativeText));
}

void tst_Keymap::fieldCanBeLeft()
{
    QWidget window;
    KeyEdit field(&window);
    QLineEdit next(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Tab);
    QTRY_VERIFY(next.hasFocus());
    QVERIFY(field.keys().isEmpty());
    QVERIFY(!field.acceptDrops());
}

QTEST_MAIN(tst_Keymap)
#include "tst_keymap.moc"
