// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/logmodel.h"

#include "server/capture/filter.h"
#include "widgets/models/logfields.h"
#include "widgets/models/severitywords.h"
#include "widgets/models/words.h"
#include "widgets/support/formatting.h"
#include "widgets/support/payload.h"

#include <utility>

namespace eyewall::models {

using monitor::LogLine;
using monitor::LogSeverity;

namespace {

constexpr qsizetype kPreviewBytes = 400;

std::vector<Column> logColumns()
{
    std::vector<Column> list(LogModel::kColumns);
    list[LogModel::Time] = {LogModel::tr("Time"), QStringLiteral("14:02:37.657"), CellStyle::DimFixed};
    list[LogModel::Level] = {
        LogModel::tr("Level"),
        longestOf({severityName(LogSeverity::Debug), severityName(LogSeverity::Info),
                   severityName(LogSeverity::Warning), severityName(LogSeverity::Error)}),
        CellStyle::Chip};
    list[LogModel::Category] = {LogModel::tr("Category"), QStringLiteral("eyewall.application"),
                                CellStyle::DimFixed};
    list[LogModel::Message] = {LogModel::tr("Message"), QStringLiteral("The certificates were read again"),
                               CellStyle::Fixed, false, true};
    list[LogModel::Category].rank = 1;
    return list;
}

} // namespace

LogModel::LogModel(const Limits &limits, QObject *parent)
    : RecordModel(logColumns(), parent)
    , m_limits(limits)
{
}

void LogModel::append(std::deque<LogLine> lines)
{
    Changes changes;
    for (LogLine &line : lines) {
        if (isShown(line))
            changes.appended.push_back(m_first + m_lines.size());
        m_bytes += line.text.size();
        ++m_counts[std::size_t(line.severity)];
        m_lines.push_back(std::move(line));
    }
    const std::size_t evicted = chooseEvicted(changes);
    commit(changes);
    dropFront(evicted);
}

void LogModel::setLevel(LogSeverity level)
{
    if (m_level == level)
        return;
    reset([this, level] { m_level = level; });
    commit({shownKeys(), {}, {}});
}

/// Returns how many lines go, of which only those with a row are changes.
std::size_t LogModel::chooseEvicted(Changes &changes) const
{
    qint64 bytes = m_bytes;
    std::size_t count = 0;
    while (m_lines.size() - count > m_limits.logLines || bytes > m_limits.logBytes) {
        const LogLine &line = m_lines[count];
        bytes -= line.text.size();
        if (isShown(line))
            changes.evicted.push_back(m_first + count);
        ++count;
    }
    return count;
}

void LogModel::dropFront(std::size_t count)
{
    for (; count > 0; --count) {
        m_bytes -= m_lines.front().text.size();
        --m_counts[std::size_t(m_lines.front().severity)];
        m_lines.pop_front();
        ++m_first;
    }
}

QVariant LogModel::cell(Key key, int column, int role) const
{
    const LogLine &line = lineAt(key);
    switch (role) {
    case Qt::DisplayRole:
        return column == Message ? support::payloadPreview(line.text, true, kPreviewBytes)
               : column == Level ? severityName(line.severity)
               : column == Time  ? support::formatTime(line.time)
                                 : QString::fromUtf8(line.category);
    case SortRole:
        return sortValue(line, column);
    case ToneRole:
        return column == Level ? QVariant(int(severityTone(line.severity))) : QVariant();
    case IdRole:
        return key;
    default:
        return {};
    }
}

int LogModel::compare(Key left, Key right, int column) const
{
    const LogLine &a = lineAt(left);
    const LogLine &b = lineAt(right);
    switch (column) {
    case Time:
        return threeWay(a.time, b.time);
    case Level:
        return threeWay(a.severity, b.severity);
    case Category:
        return threeWay(a.category, b.category);
    case Message:
        return threeWay(a.text, b.text);
    default:
        return 0;
    }
}

capture::FilterContext LogModel::filterContext() const
{
    return capture::FilterContext(capture::FilterTable::Log);
}

bool LogModel::accepts(const capture::Filter &filter, Key key, capture::FilterEffort &effort) const
{
    return filter.matches(LogFields(lineAt(key)), effort);
}

QVariant LogModel::sortValue(const LogLine &line, int column) const
{
    switch (column) {
    case Time:
        return line.time;
    case Level:
        return int(line.severity);
    case Category:
        return line.category;
    case Message:
        return line.text;
    default:
        return {};
    }
}

} // namespace eyewall::models
