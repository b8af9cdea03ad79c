// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/testing/expectlog.h"

#include <QtTest/QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

namespace eyewall::testing {

struct ExpectLog::Expectation {
    QString category;
    QRegularExpression pattern;
    Options options;
    std::atomic<int> count = 0;

    [[nodiscard]] bool matches(QtMsgType type, const char *from, const QString &line) const
    {
        if (options.type && *options.type != type)
            return false;
        if (!category.isEmpty() && category != QLatin1StringView(from ? from : ""))
            return false;
        return pattern.match(line).hasMatch();
    }
};

namespace {

/// Qt has one handler for the whole program: it is ours while somebody expects something.
class Handler final {
public:
    using Matches = std::function<bool(QtMsgType, const char *, const QString &)>;

    void add(const void *owner, Matches matches)
    {
        const std::lock_guard lock(m_mutex);
        if (m_open.empty())
            m_previous = qInstallMessageHandler(receive);
        m_open.push_back({owner, std::move(matches)});
    }
    void remove(const void *owner)
    {
        const std::lock_guard lock(m_mutex);
        const auto removed = std::erase_if(m_open, [owner](const Open &open) { return open.owner == owner; });
        if (removed > 0 && m_open.empty())
            qInstallMessageHandler(m_previous);
    }

private:
    struct Open {
        const void *owner;
        Matches matches;
    };

    static void receive(QtMsgType type, const QMessageLogContext &context, const QString &line);

    /// The one that gets what nobody expects; nothing when somebody took the line.
    [[nodiscard]] std::optional<QtMessageHandler> forward(QtMsgType type, const char *category,
                                                          const QString &line)
    {
        const std::lock_guard lock(m_mutex);
        const bool isTaken = std::any_of(m_open.rbegin(), m_open.rend(), [&](const Open &open) {
            return open.matches(type, category, line);
        });
        return isTaken ? std::nullopt : std::optional(m_previous);
    }

    std::mutex m_mutex; // guards both
    std::vector<Open> m_open;
    QtMessageHandler m_previous = nullptr;
};

Handler &handler()
{
    static Handler only;
    return only;
}

void Handler::receive(QtMsgType type, const QMessageLogContext &context, const QString &line)
{
    const std::optional<QtMessageHandler> next = handler().forward(type, context.category, line);
    if (next && *next)
        (*next)(type, context, line);
}

} // namespace

ExpectLog::ExpectLog(const QString &category, const QRegularExpression &pattern, std::source_location where)
    : ExpectLog(category, pattern, Options(), where)
{
}

ExpectLog::ExpectLog(const QString &category, const QRegularExpression &pattern, const Options &options,
                     std::source_location where)
    : m_expectation(std::make_shared<Expectation>())
    , m_file(where.file_name())
    , m_line(int(where.line()))
{
    m_expectation->category = category;
    m_expectation->pattern = pattern;
    m_expectation->options = options;
    if (!pattern.isValid()) { // Qt would warn of it at every line, through the handler that asks
        QTest::qFail(qPrintable(QStringLiteral("Bad pattern: ") + pattern.errorString()), m_file, m_line);
        m_expectation->options.isRequired = false;
        return;
    }
    handler().add(this, [expectation = m_expectation](QtMsgType type, const char *from, const QString &line) {
        const bool isMatch = expectation->matches(type, from, line);
        expectation->count += isMatch;
        return isMatch;
    });
}

ExpectLog::~ExpectLog()
{
    handler().remove(this);
    if (!m_expectation->options.isRequired || wasSeen())
        return;
    const QString text =
        QStringLiteral("No line of the log of %1 matched: %2")
            .arg(m_expectation->category.isEmpty() ? QStringLiteral("any category") : m_expectation->category,
                 m_expectation->pattern.pattern());
    QTest::qFail(qPrintable(text), m_file, m_line);
}

int ExpectLog::count() const
{
    return m_expectation->count;
}

} // namespace eyewall::testing
