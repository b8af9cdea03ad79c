// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/sampleapplication.h"

#include "server/core/sleep.h"
#include "server/web/context.h"
#include "server/web/requesthandler.h"

#include <stdexcept>

namespace eyewall::test {

namespace {

using namespace std::chrono_literals;

class SlowHandler final : public RequestHandler {
public:
    explicit SlowHandler(SampleApplication *sample)
        : m_sample(*sample)
    {
    }

    Task<> get() override
    {
        co_await m_sample.waitForRelease();
        context().text("slow");
    }
    Task<> post() override { return get(); }
    void onFinish() override { ++m_sample.finished; }
    void onConnectionClose() override { ++m_sample.connectionsLost; }

private:
    SampleApplication &m_sample;
};

} // namespace

SampleApplication::SampleApplication()
{
    addPlain();
    addTasks();
    addStreams();
}

Task<> SampleApplication::waitForRelease()
{
    ++waiting;
    for (;;) {
        int tickets = m_released.load();
        while (tickets > 0) {
            if (m_released.compare_exchange_weak(tickets, tickets - 1)) {
                ++ended;
                co_return;
            }
        }
        co_await sleepFor(10ms); // some tests have ten of these and ask whether the worker rests
    }
}

void SampleApplication::addPlain()
{
    m_application.get("/peer", [](Context &c) { c.text(c.peer().address); });
    m_application.get("/istls", [](Context &c) { c.text(c.peer().isTls ? "yes" : "no"); });
    m_application.get("/hello", [](Context &c) { c.text("Hello, World!"); });
    m_application.any(
        "/echo", [](Context &c) { c.data(c.body().toByteArray(), c.header("Content-Type").toByteArray()); });
    m_application.get("/bytes/{count:int}",
                      [](Context &c) { c.data(QByteArray(c.intParam("count"), 'x'), "text/plain"); });
    m_application.get("/number/{count:int}", [](Context &c) { c.text(c.path("count")); });
    m_application.get("/status/{status:int}",
                      [](Context &c) { c.status(int(c.intParam("status"))).text("body"); });
    m_application.get("/throws", [](Context &) { throw std::runtime_error("on purpose"); });
    m_application.get("/close", [](Context &c) { c.setHeader("Connection", "close").text("last"); });
    m_application.get("/blocked", [this](Context &c) {
        ++waiting;
        m_blocked.acquire();
        c.text("unblocked");
    });
}

void SampleApplication::addTasks()
{
    m_application.route<SlowHandler>("/slow", this);
    m_application.get("/slowthrows", [this](Context &) -> Task<> {
        co_await waitForRelease();
        throw std::runtime_error("on purpose");
    });
    m_application.get("/slowbytes/{count:int}", [this](Context &c) -> Task<> {
        co_await waitForRelease();
        c.data(QByteArray(c.intParam("count"), 'x'), "text/plain");
    });
}

void SampleApplication::addStreams()
{
    m_application.get("/stream", [](Context &c) -> Task<> {
        co_await c.write("one ");
        co_await c.write(QByteArray(20'000, '-'));
        co_await c.write(" two");
    });
    m_application.get("/slowstream", [this](Context &c) -> Task<> {
        co_await c.write("first ");
        co_await waitForRelease();
        co_await c.write("second");
    });
    m_application.get("/brokenstream", [](Context &c) -> Task<> {
        co_await c.write("begun");
        throw std::runtime_error("on purpose");
    });
    m_application.get("/endless", [this](Context &c) -> Task<> {
        ++waiting;
        while (co_await c.write(QByteArray(64 * 1024, 'e'))) {
        }
        ++ended;
    });
    m_application.events("/events", [this](Context &, EventStream &events) -> Task<> {
        co_await events.send("greeting", "hello");
        co_await waitForRelease();
        co_await events.send("farewell", "bye");
    });
}

} // namespace eyewall::test
