// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionfile.h"
#include "server/monitor/logbook.h"
#include "tests/widgets/pages/windowfixture.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/publishbox.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/pages/logpage.h"
#include "widgets/pages/noticebar.h"
#include "widgets/pages/serverpill.h"
#include "widgets/pages/sessionfiles.h"
#include "widgets/support/emptystate.h"

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace eyewall;
using namespace eyewall::pages;
using namespace eyewall::test;

namespace {

/// Before the window, which looks at it.
struct WithLog {
    monitor::LogBook book;
};

/// A window with traffic and a log, and a folder for its files.
struct Sessions : WithLog, Fixture {
    Sessions()
        : Fixture(&book)
    {
        traffic();
        book.append({kStart, monitor::LogSeverity::Warning, "eyewall.general", "disk is slow", 12});
    }

    SessionFiles &files() { return window->sessions(); }
    QString path(const QString &name = QStringLiteral("morning.eyewall")) const
    {
        return folder.filePath(name);
    }
    bool hasLog()
    {
        return QTest::qWaitFor([this] { return window->logPage()->model().lines() > 0; }, 30'000);
    }
    bool save()
    {
        if (!hasLog())
            return false;
        QSignalSpy saved(&files(), &SessionFiles::saved);
        files().save(path());
        return saved.wait();
    }
    /// Null when it was not opened.
    MonitorWindow *open()
    {
        MonitorWindow *shown = nullptr;
        QObject context;
        QObject::connect(&files(), &SessionFiles::opened, &context,
                         [&shown](MonitorWindow *opened) { shown = opened; });
        files().open(path());
        const bool isFilled = QTest::qWaitFor(
            [&shown] {
                return shown && shown->feed().requests().rowCount() == 2 &&
                       shown->logPage()->model().lines() == 1;
            },
            30'000);
        return isFilled ? shown : nullptr;
    }

    QTemporaryDir folder;
};

QAction *actionOf(const MonitorWindow &window, const char *name)
{
    return window.findChild<QAction *>(QLatin1String(name));
}

} // namespace

class tst_SessionFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatWasSaved();
    void offersNothingThatNeedsAServer();
    void aWindowOnASessionIsSavedAgain();
    void goesWhenItIsClosed();
    void saysWhatIsNotInIt();
    void saysWhyItWasNotSaved();
    void saysWhyItWasNotOpened();
    void asksForTheFile();
};

void tst_SessionFiles::opensWhatWasSaved()
{
    Sessions f;
    QVERIFY(f.save());
    QVERIFY2(f.window->noticeBar().text().contains(QStringLiteral("2 requests and 2 messages")),
             qPrintable(f.window->noticeBar().text()));
    MonitorWindow *opened = f.open();
    QVERIFY(opened && opened != &*f.window && opened->isVisible());
    QCOMPARE(textOf(opened->feed().requests()), textOf(f.window->feed().requests()));
    QCOMPARE(textOf(opened->feed().messages()), textOf(f.window->feed().messages()));
    QCOMPARE(opened->feed().connections().rowCount(), 2);
    QVERIFY(opened->windowTitle().startsWith(QStringLiteral("morning.eyewall")));
    QVERIFY2(opened->noticeBar().text().contains(QStringLiteral("http://127.0.0.1:8080/")),
             qPrintable(opened->noticeBar().text()));
    QVERIFY(opened->serverPill().accessibleName().contains(QStringLiteral("Saved session")));
}

void tst_SessionFiles::offersNothingThatNeedsAServer()
{
    Sessions f;
    QVERIFY(f.save());
    MonitorWindow *opened = f.open();
    QVERIFY(opened);
    using inspectors::ConnectionActions;
    for (MonitorWindow *window : {&*f.window, opened}) {
        const bool isLive = window != opened;
        window->showPage(MonitorWindow::Connections);
        window->connectionsPage().view().selectRow(0); // an open WebSocket
        const ConnectionActions &actions = window->connectionsPage().actions();
        for (const auto action : {ConnectionActions::Send, ConnectionActions::Ping, ConnectionActions::Block,
                                  ConnectionActions::ShowBlocked, ConnectionActions::Close})
            QCOMPARE(actions.action(action)->isEnabled(), isLive);
        QVERIFY(actions.action(ConnectionActions::CopyCurl)->isEnabled());
        QCOMPARE(window->connectionsPage().sendBox().isVisible(), isLive);
        window->showPage(MonitorWindow::Messages);
        QCOMPARE(window->messagesPage().sendBox().isVisible(), isLive);
        window->showPage(MonitorWindow::Topics);
        QVERIFY(!window->topicsPage().findChild<inspectors::PublishBox *>()->isVisible());
        const auto &empty = window->topicsPage().findChild<ListDetail *>()->emptyState();
        QCOMPARE(empty.sentence() == QStringLiteral("Nothing of this kind was saved."), !isLive);
    }
}

void tst_SessionFiles::aWindowOnASessionIsSavedAgain()
{
    Sessions f;
    QVERIFY(f.save());
    MonitorWindow *opened = f.open();
    QVERIFY(opened);
    QSignalSpy saved(&opened->sessions(), &SessionFiles::saved);
    opened->sessions().save(f.path(QStringLiteral("copy.eyewall")));
    QVERIFY(saved.wait());
    const auto first = capture::readSession(f.path());
    const auto second = capture::readSession(f.path(QStringLiteral("copy.eyewall")));
    QVERIFY(first && second);
    QCOMPARE(second->events.requests.size(), first->events.requests.size());
    QCOMPARE(second->events.requests[1].replyBody, first->events.requests[1].replyBody);
    QCOMPARE(second->events.opened.size(), first->events.opened.size());
    QCOMPARE(second->events.totals.connectionsOpened, first->events.totals.connectionsOpened);
    QCOMPARE(second->log.size(), 1U);
}

void tst_SessionFiles::goesWhenItIsClosed()
{
    Sessions f;
    QVERIFY(f.save());
    QPointer<MonitorWindow> first = f.open();
    QVERIFY(first);
    QSignalSpy opened(&first->sessions(), &SessionFiles::opened);
    first->sessions().open(f.path());
    QVERIFY(opened.wait());
    const QPointer<MonitorWindow> second = opened[0][0].value<MonitorWindow *>();
    actionOf(*first, "file.close")->trigger();
    QTRY_VERIFY(!first);
    QVERIFY(second && second->isVisible()); // it does not belong to the first
    f.window.reset();
    QVERIFY(!second);
}

void tst_SessionFiles::saysWhatIsNotInIt()
{
    Sessions f;
    QVERIFY(f.hasLog());
    f.window->feed().setPaused(true);
    QVERIFY(f.save());
    QVERIFY2(f.window->noticeBar().text().contains(QStringLiteral("behind the pause")),
             qPrintable(f.window->noticeBar().text()));
}

void tst_SessionFiles::saysWhyItWasNotSaved()
{
    Sessions f;
    QSignalSpy failed(&f.files(), &SessionFiles::failed);
    f.files().save(f.path(QStringLiteral("missing/morning.eyewall")));
    QVERIFY(!actionOf(*f.window, "file.saveSession")->isEnabled()); // one at a time
    QVERIFY(failed.wait());
    QVERIFY(actionOf(*f.window, "file.saveSession")->isEnabled());
    auto *box = f.window->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->informativeText().contains(QStringLiteral("missing")), qPrintable(box->informativeText()));
    box->close();
}

void tst_SessionFiles::saysWhyItWasNotOpened()
{
    Sessions f;
    QFile file(f.path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear diary,") > 0);
    file.close();
    QSignalSpy failed(&f.files(), &SessionFiles::failed);
    QSignalSpy opened(&f.files(), &SessionFiles::opened);
    f.files().open(f.path());
    QVERIFY(failed.wait());
    QCOMPARE(opened.size(), 0);
    auto *box = f.window->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->informativeText().contains(QStringLiteral("morning.eyewall")),
             qPrintable(box->informativeText()));
    box->close();
}

void tst_SessionFiles::asksForTheFile()
{
    Sessions f;
    actionOf(*f.window, "file.saveSession")->trigger();
    auto *dialog = f.window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(QStringLiteral(".eyewall")));
    dialog->reject();
    QTRY_VERIFY(!f.window->findChild<QFileDialog *>());
    actionOf(*f.window, "file.openSession")->trigger();
    dialog = f.window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptOpen);
    dialog->reject();
}

QTEST_MAIN(tst_SessionFiles)
#include "tst_sessionfiles.moc"
