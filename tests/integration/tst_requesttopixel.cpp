// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/context.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"
#include "widgets/inspectors/closepopup.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/pages/messagespage.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/requestspage.h"
#include "widgets/support/theme.h"
#include "widgets/views/recordview.h"

#include <QtTest/QTest>

#include <QApplication>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using pages::MonitorWindow;
using websocket::Opcode;

namespace {

class SeenSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override { send(message); }
};

} // namespace

/// From a real socket to a pixel of the window, and back from the window to the socket.
class tst_RequestToPixel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void paintsARequest();
    void paintsAMessage();
    void paintsAConnection();
    void sendsFromTheWindow();
    void closesFromTheWindow();

private:
    /// Whether the first row is painted: something stands out from the background of the empty part.
    [[nodiscard]] static bool isPainted(views::RecordView &view);
    [[nodiscard]] int rowOf(const views::RecordView &view, int column, const QString &text) const;

    std::optional<support::Theme> m_theme;
    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::optional<MonitorWindow> m_window;
};

void tst_RequestToPixel::initTestCase()
{
    m_theme.emplace(*qApp, support::ThemeMode::Light);
}

void tst_RequestToPixel::init()
{
    m_application.emplace();
    m_application->get("/hello", [](Context &c) { c.text("Hello, World!"); });
    m_application->websocket<SeenSocket>("/ws/echo");
    ServerConfig config;
    config.workers = 2;
    config.telemetry = monitor::Level::Full;
    m_server.emplace(*m_application, config);
    m_window.emplace(m_server->server().source(), m_server->server().control(), *m_theme);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(&*m_window));
}

void tst_RequestToPixel::cleanup()
{
    m_window.reset();
    m_server.reset();
    m_application.reset();
}

bool tst_RequestToPixel::isPainted(views::RecordView &view)
{
    const QWidget *viewport = view.viewport();
    const QImage image = view.viewport()->grab().toImage();
    const qreal ratio = image.devicePixelRatio();
    const QRect row = view.visualRect(view.model()->index(0, 0)) |
                      view.visualRect(view.model()->index(0, view.model()->columnCount() - 1));
    const QColor background = image.pixelColor(image.width() / 2, image.height() - 2);
    int differing = 0;
    for (int y = row.top(); y < row.bottom(); ++y) {
        for (int x = 0; x < viewport->width(); ++x) {
            const QPoint place = (QPointF(x, y) * ratio).toPoint();
            differing += image.valid(place) && image.pixelColor(place) != background;
        }
    }
    return differing > 100;
}

int tst_RequestToPixel::rowOf(const views::RecordView &view, int column, const QString &text) const
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (view.model()->index(row, column).data().toString().contains(text))
            return row;
    }
    return -1;
}

void tst_RequestToPixel::paintsARequest()
{
    m_window->showPage(MonitorWindow::Requests);
    views::RecordView &view = m_window->requestsPage().view();
    QCOMPARE(view.model()->rowCount(), 0);
    RawClient client = m_server->connect();
    QCOMPARE(client.get("/hello?who=you").status, 200);
    QTRY_COMPARE(view.model()->rowCount(), 1);
    QCOMPARE(rowOf(view, models::RequestModel::Path, QStringLiteral("/hello?who=you")), 0);
    QCOMPARE(rowOf(view, models::RequestModel::Status, QStringLiteral("200")), 0);
    QTRY_VERIFY(view.isVisible());
    QVERIFY(isPainted(view));
    // The empty part below is empty, so the test above can fail.
    const QImage image = view.viewport()->grab().toImage();
    const QRect below(0, image.height() - 40, image.width(), 30);
    for (int x = below.left(); x < below.right(); x += 3)
        QCOMPARE(image.pixelColor(x, below.top()), image.pixelColor(below.center()));
}

void tst_RequestToPixel::paintsAMessage()
{
    m_window->showPage(MonitorWindow::Messages);
    views::RecordView &view = m_window->messagesPage().view();
    WebClient client(m_server->port(), "/ws/echo");
    client.sendText("from the storm");
    QVERIFY(client.frame().is(Opcode::Text));
    QTRY_COMPARE(view.model()->rowCount(), 2);
    QVERIFY(rowOf(view, models::MessageModel::Preview, QStringLiteral("from the storm")) >= 0);
    QTRY_VERIFY(view.isVisible());
    QVERIFY(isPainted(view));
}

void tst_RequestToPixel::paintsAConnection()
{
    m_window->showPage(MonitorWindow::Connections);
    views::RecordView &view = m_window->connectionsPage().view();
    WebClient client(m_server->port(), "/ws/echo");
    QTRY_COMPARE(view.model()->rowCount(), 1);
    QTRY_COMPARE(rowOf(view, models::ConnectionModel::Route, QStringLiteral("/ws/echo")), 0);
    QTRY_VERIFY(view.isVisible());
    QVERIFY(isPainted(view));
}

void tst_RequestToPixel::sendsFromTheWindow()
{
    m_window->showPage(MonitorWindow::Connections);
    pages::ConnectionsPage &page = m_window->connectionsPage();
    WebClient client(m_server->port(), "/ws/echo");
    QTRY_COMPARE(rowOf(page.view(), models::ConnectionModel::Route, QStringLiteral("/ws/echo")), 0);
    page.view().selectRow(0);
    QCOMPARE(page.sendBox().connection(), 1U);
    page.sendBox().setInput(QStringLiteral("hello, client"));
    QVERIFY(page.sendBox().canSend());
    page.sendBox().send();
    const ServerFrame frame = client.frame();
    QVERIFY(frame.is(Opcode::Text));
    QCOMPARE(frame.payload, "hello, client");
    QTRY_VERIFY(page.sendBox().message().contains(QStringLiteral("13")));
    // The window shows its own message, too.
    const views::RecordView &messages = m_window->messagesPage().view();
    QTRY_COMPARE(rowOf(messages, models::MessageModel::Preview, QStringLiteral("hello, client")), 0);
}

void tst_RequestToPixel::closesFromTheWindow()
{
    m_window->showPage(MonitorWindow::Connections);
    pages::ConnectionsPage &page = m_window->connectionsPage();
    WebClient client(m_server->port(), "/ws/echo");
    QTRY_COMPARE(rowOf(page.view(), models::ConnectionModel::Route, QStringLiteral("/ws/echo")), 0);
    page.view().selectRow(0);
    Q_EMIT page.sendBox().closePopup().closeRequested(1, 4000, QStringLiteral("enough"));
    const ServerFrame frame = client.frame();
    QCOMPARE(frame.closeCode(), 4000);
    QCOMPARE(frame.payload.mid(2), "enough");
    client.send(websocket::closeFrame(4000));
    QCOMPARE(client.end(), End::Fin);
    client.close();
    QTRY_VERIFY(!m_window->feed().connections().at(0).isOpen());
    QCOMPARE(m_window->feed().connections().at(0).cause, monitor::CloseCause::Operator);
}

QTEST_MAIN(tst_RequestToPixel)
#include "tst_requesttopixel.moc"
