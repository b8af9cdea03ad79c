// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Fetches URL1, URL2, .. URLCOUNT, so many at a time, and says how many connections that took:
// fetchclient URL COUNT CONCURRENT

#include "server/client/httpclient.h"
#include "server/core/runsync.h"
#include "server/core/whenall.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <vector>

namespace {

using eyewall::Task;

eyewall::HttpClientOptions optionsFor(int concurrent)
{
    eyewall::HttpClientOptions options;
    options.maxConnections = concurrent;
    options.maxPerHost = concurrent;
    return options;
}

class Fetches final {
public:
    Fetches(QString url, int count, int concurrent)
        : m_url(std::move(url))
        , m_count(count)
        , m_concurrent(concurrent)
        , m_client(optionsFor(concurrent))
    {
    }

    Task<bool> run()
    {
        std::vector<Task<>> workers;
        for (int i = 0; i < m_concurrent; ++i)
            workers.push_back(work());
        co_await eyewall::whenAll(std::move(workers));
        co_return m_isWhole;
    }

    [[nodiscard]] int connections() const { return m_connections; }

private:
    Task<> work()
    {
        while (m_isWhole && m_begun < m_count) {
            const QUrl url(m_url + QString::number(++m_begun));
            const auto response = co_await m_client.get(url);
            note(response);
        }
    }

    void note(const eyewall::core::Result<eyewall::HttpResponse> &response)
    {
        m_isWhole = m_isWhole && response && response->status == 200 && response->body == "Hello, World!";
        if (!response)
            std::fprintf(stderr, "fetchclient: %s\n", qPrintable(response.error().message));
        else if (!response->isReused)
            ++m_connections;
    }

    QString m_url;
    int m_count;
    int m_concurrent;
    int m_begun = 0;
    int m_connections = 0;
    bool m_isWhole = true;
    eyewall::HttpClient m_client;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    if (argc != 4) {
        std::fputs("usage: fetchclient URL COUNT CONCURRENT\n", stderr);
        return 2;
    }
    Fetches fetches(QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toInt(),
                    QByteArray(argv[3]).toInt());
    const auto isWhole = eyewall::runSync([&fetches] { return fetches.run(); });
    std::printf("%d\n", fetches.connections());
    return isWhole && *isWhole ? 0 : 1;
}
