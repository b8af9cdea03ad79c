// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/httpclient.h"

#include "server/client/clientcore.h"
#include "server/client/fetch.h"
#include "server/core/eventloop.h"
#include "server/net/reactor.h"

#include <QtCore/QEventLoop>
#include <QtCore/QThread>

#include <atomic>
#include <exception>
#include <functional>

namespace eyewall {

namespace {

using core::Result;

/// A thread that does one thing, and whose end is waited for.
class Worker final : public QThread {
public:
    explicit Worker(std::function<void()> work)
        : m_work(std::move(work))
    {
    }

protected:
    void run() override { m_work(); }

private:
    std::function<void()> m_work;
};

struct Outcome {
    std::optional<Result<HttpResponse>> answer;
    std::exception_ptr thrown;
    std::atomic<bool> isOver = false; ///< sanitizers do not see that QThread::wait() waits
};

Task<> fetchInto(Outcome &outcome, HttpClient &client, HttpRequest request, QEventLoop &loop)
{
    try {
        outcome.answer = co_await client.fetch(std::move(request));
    } catch (...) {
        outcome.thrown = std::current_exception();
    }
    loop.quit();
}

void fetchHere(Outcome &outcome, HttpRequest request, HttpClientOptions options)
{
    core::EventLoop door;
    QEventLoop loop; // the thread's only one
    {
        net::Reactor reactor;
        HttpClient client(reactor, std::move(options));
        const Task<> task = fetchInto(outcome, client, std::move(request), loop);
        if (!outcome.answer && !outcome.thrown)
            loop.exec();
    }
    door.close(); // what a function of the request left running ends here
}

} // namespace

HttpClient::HttpClient(HttpClientOptions options)
{
    std::shared_ptr<net::Reactor> reactor = net::Reactor::shared();
    net::Reactor &shared = *reactor;
    m_core = std::make_shared<client::ClientCore>(shared, std::move(reactor), std::move(options));
}

HttpClient::HttpClient(net::Reactor &reactor, HttpClientOptions options)
    : m_core(std::make_shared<client::ClientCore>(reactor, nullptr, std::move(options)))
{
}

HttpClient::~HttpClient()
{
    m_core->close();
}

Task<Result<HttpResponse>> HttpClient::fetch(HttpRequest request)
{
    return client::Fetch::run(std::make_shared<client::Fetch>(m_core, std::move(request)));
}

Task<Result<HttpResponse>> HttpClient::get(QUrl url)
{
    return fetch(HttpRequest(std::move(url)));
}

Task<Result<HttpResponse>> HttpClient::post(QUrl url, QByteArray body, QByteArray contentType)
{
    return fetch(HttpRequest::post(std::move(url), std::move(body), contentType));
}

int HttpClient::running() const
{
    return m_core->pool().running();
}

int HttpClient::queued() const
{
    return m_core->pool().queued();
}

int HttpClient::idle() const
{
    return m_core->pool().idle();
}

Result<HttpResponse> fetchSync(HttpRequest request, HttpClientOptions options)
{
    Outcome outcome;
    Worker worker([&] {
        fetchHere(outcome, std::move(request), std::move(options));
        outcome.isOver.store(true, std::memory_order_release);
    });
    worker.start();
    worker.wait();
    outcome.isOver.load(std::memory_order_acquire);
    if (outcome.thrown)
        std::rethrow_exception(outcome.thrown);
    return *std::move(outcome.answer);
}

} // namespace eyewall
