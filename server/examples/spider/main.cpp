// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <cstdio>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

constexpr int kWorkers = 10;

/// Follows the links of a site, ten pages at a time, and prints what it finds. Ends when each page was
/// visited.
class Spider final {
public:
    explicit Spider(QUrl start)
        : m_start(std::move(start))
    {
    }

    Task<bool> run()
    {
        see(m_start);
        std::vector<Task<>> workers;
        for (int i = 0; i < kWorkers; ++i)
            workers.push_back(work());
        co_await m_pages.join();
        m_pages.close(); // the workers wait for more, and end
        co_await whenAll(std::move(workers));
        std::printf("%d pages, %d failed\n", int(m_seen.size()), m_failed);
        co_return m_failed == 0;
    }

private:
    /// Each page once, and none of other sites.
    void see(QUrl url)
    {
        url.setFragment({});
        if (url.host() != m_start.host() || url.port() != m_start.port() || m_seen.contains(url))
            return;
        m_seen.insert(url);
        (void)m_pages.tryPut(url);
    }

    Task<> work()
    {
        while (const auto url = co_await m_pages.get()) {
            co_await visit(*url);
            m_pages.taskDone();
        }
    }

    Task<> visit(QUrl url)
    {
        const auto response = co_await m_client.get(url);
        if (!response || !response->isSuccess()) {
            ++m_failed;
            std::printf("%s: %s\n", qPrintable(url.toString()),
                        response ? response->reason.constData() : qPrintable(response.error().message));
            co_return;
        }
        std::printf("%s: %lld bytes\n", qPrintable(url.toString()), qlonglong(response->body.size()));
        if (!response->headers.value("Content-Type").toByteArray().startsWith("text/html"))
            co_return;
        static const QRegularExpression link(QStringLiteral("<a\\s[^>]*href=\"([^\"]*)\""));
        for (const QRegularExpressionMatch &match : link.globalMatch(response->text()))
            see(response->effectiveUrl.resolved(QUrl(match.captured(1))));
    }

    QUrl m_start;
    QSet<QUrl> m_seen;
    Queue<QUrl> m_pages;
    HttpClient m_client;
    int m_failed = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    const QUrl start(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!start.isValid() || start.host().isEmpty()) {
        std::fprintf(stderr, "usage: spider http://127.0.0.1:8888/\n");
        return 2;
    }
    Spider spider(start);
    const auto isWhole = runSync([&spider] { return spider.run(); });
    return isWhole && *isWhole ? 0 : 1;
}
