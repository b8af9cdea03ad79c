// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/streamreading.h"

#include "server/net/streamcore.h"

#include <algorithm>
#include <utility>

namespace eyewall::net {

namespace {

using core::Error;
using core::Result;

Error tooLong(const QString &what, qsizetype most)
{
    return {QStringLiteral("%1 within %2 bytes").arg(what).arg(most),
            std::make_error_code(std::errc::message_size)};
}

Error invalid(const QString &what)
{
    return {what, std::make_error_code(std::errc::invalid_argument)};
}

/// A read that fails takes nothing; our own close() has thrown away what there was.
void giveBack(StreamCore &core, QByteArrayView bytes)
{
    if (bytes.isEmpty() || core.end() == StreamEnd::Local || core.end() == StreamEnd::Aborted)
        return;
    const QByteArray behind = core.input().take(core.input().size()); // came with the failure
    core.input().append(bytes);
    core.input().append(behind);
}

/// Looks for a pattern in text that grows.
class GrowingSearch final {
public:
    explicit GrowingSearch(QRegularExpression pattern)
        : m_pattern(std::move(pattern))
    {
    }

    /// How many bytes the first match ends behind the beginning of `input`; -1: not yet.
    qsizetype find(QByteArrayView input)
    {
        m_text += QLatin1String(input.data() + m_text.size(), input.size() - m_text.size());
        const QRegularExpressionMatch match =
            m_pattern.match(m_text, m_searched, QRegularExpression::PartialPreferCompleteMatch,
                            QRegularExpression::DontCheckSubjectStringMatchOption);
        if (match.hasMatch())
            return match.capturedEnd();
        // No match begins before a partial one, whatever follows.
        m_searched = match.hasPartialMatch() ? match.capturedStart() : m_text.size();
        return -1;
    }

private:
    const QRegularExpression m_pattern;
    QString m_text;
    qsizetype m_searched = 0;
};

} // namespace

ReadTurn::ReadTurn(StreamCore &core)
    : m_core(core)
    , m_isRefused(std::exchange(core.isReading(), true))
{
    Q_ASSERT_X(!m_isRefused, "Stream", "somebody reads already");
    if (const auto time = core.limits().readTime; time.count() > 0)
        m_deadline = QDeadlineTimer(time);
}

ReadTurn::~ReadTurn()
{
    if (m_isRefused)
        return;
    m_core.isReading() = false;
    m_core.inputTaken();
}

Error ReadTurn::refusal() const
{
    return {QStringLiteral("somebody reads already"), std::make_error_code(std::errc::operation_in_progress)};
}

streamreading::Bytes streamreading::readUntil(Core core, QByteArray delimiter, qsizetype most)
{
    if (delimiter.isEmpty())
        co_return invalid(QStringLiteral("the delimiter is empty"));
    const ReadTurn turn(*core);
    if (turn.isRefused())
        co_return turn.refusal();
    most = std::min(most, core->limits().readBuffer);
    qsizetype searched = 0;
    for (;;) {
        const QByteArrayView input = core->input().view();
        const qsizetype at = input.indexOf(delimiter, searched);
        if (at >= 0 && at + delimiter.size() <= most)
            co_return core->input().take(at + delimiter.size());
        if (at >= 0 || input.size() >= most)
            co_return tooLong(QStringLiteral("no delimiter"), most);
        searched = std::max<qsizetype>(0, input.size() - delimiter.size() + 1);
        if (const Result<void> filled = co_await StreamCore::fill(core, 1, turn.deadline()); !filled)
            co_return filled.error();
    }
}

streamreading::Bytes streamreading::readUntilRegex(Core core, QRegularExpression pattern, qsizetype most)
{
    if (!pattern.isValid())
        co_return invalid(QStringLiteral("the pattern: ") + pattern.errorString());
    const ReadTurn turn(*core);
    if (turn.isRefused())
        co_return turn.refusal();
    most = std::min(most, core->limits().readBuffer);
    GrowingSearch search(std::move(pattern));
    for (;;) {
        const qsizetype end = search.find(core->input().view());
        if (end >= 0 && end <= most)
            co_return core->input().take(end);
        if (end >= 0 || core->input().size() >= most)
            co_return tooLong(QStringLiteral("no match"), most);
        if (const Result<void> filled = co_await StreamCore::fill(core, 1, turn.deadline()); !filled)
            co_return filled.error();
    }
}

streamreading::Bytes streamreading::readBytes(Core core, qsizetype count)
{
    Q_ASSERT(count >= 0);
    const ReadTurn turn(*core);
    if (turn.isRefused())
        co_return turn.refusal();
    if (count > core->limits().readBuffer)
        co_return tooLong(QStringLiteral("%1 bytes do not fit").arg(count), core->limits().readBuffer);
    while (core->input().size() < count) {
        const qsizetype missing = count - core->input().size();
        if (const Result<void> filled = co_await StreamCore::fill(core, missing, turn.deadline()); !filled)
            co_return filled.error();
    }
    co_return core->input().take(count);
}

streamreading::Bytes streamreading::readSome(Core core, qsizetype most)
{
    Q_ASSERT(most >= 0);
    const ReadTurn turn(*core);
    if (turn.isRefused())
        co_return turn.refusal();
    if (core->input().isEmpty() && most > 0) {
        if (const Result<void> filled = co_await StreamCore::fill(core, most, turn.deadline()); !filled)
            co_return filled.error();
    }
    co_return core->input().take(std::min(most, core->input().size()));
}

Task<Result<qsizetype>> streamreading::readInto(Core core, std::span<char> target, bool isPartial)
{
    const ReadTurn turn(*core);
    if (turn.isRefused())
        co_return turn.refusal();
    std::size_t filled = std::size_t(core->input().takeInto(target));
    while (filled < target.size() && !(isPartial && filled > 0)) {
        const Result<qsizetype> more =
            co_await StreamCore::fillInto(core, target.subspan(filled), turn.deadline());
        if (!more) {
            giveBack(*core, {target.data(), qsizetype(filled)});
            co_return more.error();
        }
        filled += std::size_t(*more);
    }
    co_return qsizetype(filled);
}

streamreading::Bytes streamreading::readUntilClose(Core core, qsizetype most)
{
    const ReadTurn turn(*core);
    if (turn.isRefused())
        co_return turn.refusal();
    most = std::min(most, core->limits().readBuffer);
    while (core->input().size() <= most) {
        const Result<void> filled = co_await StreamCore::fill(core, 1, turn.deadline());
        if (!filled && core->end() != StreamEnd::Peer)
            co_return filled.error();
        if (!filled)
            co_return core->input().take(core->input().size());
    }
    co_return tooLong(QStringLiteral("no end"), most);
}

} // namespace eyewall::net
