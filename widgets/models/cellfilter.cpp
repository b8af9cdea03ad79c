// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/cellfilter.h"

#include "server/capture/filterwords.h"
#include "widgets/models/connectionmodel.h"
#include "widgets/models/logmodel.h"
#include "widgets/models/messagemodel.h"
#include "widgets/models/requestmodel.h"
#include "widgets/models/topicmodel.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace eyewall::models {

using capture::FilterKey;
using capture::FilterKind;
using capture::FilterTable;

namespace {

using Columns = std::vector<std::pair<int, FilterKey>>;

const Columns &columnsOf(FilterTable table)
{
    static const Columns requests{
        {RequestModel::Method, FilterKey::Method},       {RequestModel::Status, FilterKey::Status},
        {RequestModel::Host, FilterKey::Host},           {RequestModel::Path, FilterKey::Path},
        {RequestModel::Type, FilterKey::Type},           {RequestModel::Client, FilterKey::Client},
        {RequestModel::Route, FilterKey::Route},         {RequestModel::Query, FilterKey::Query},
        {RequestModel::UserAgent, FilterKey::UserAgent}, {RequestModel::Referer, FilterKey::Referer},
        {RequestModel::TraceId, FilterKey::Trace},       {RequestModel::ConnectionId, FilterKey::Connection},
        {RequestModel::Comment, FilterKey::Comment}};
    static const Columns connections{{ConnectionModel::State, FilterKey::State},
                                     {ConnectionModel::Id, FilterKey::Connection},
                                     {ConnectionModel::Client, FilterKey::Client},
                                     {ConnectionModel::Label, FilterKey::Label},
                                     {ConnectionModel::User, FilterKey::User},
                                     {ConnectionModel::Comment, FilterKey::Comment},
                                     {ConnectionModel::Protocol, FilterKey::Protocol},
                                     {ConnectionModel::Route, FilterKey::Route},
                                     {ConnectionModel::Close, FilterKey::Cause},
                                     {ConnectionModel::Path, FilterKey::Path},
                                     {ConnectionModel::Origin, FilterKey::Origin},
                                     {ConnectionModel::UserAgent, FilterKey::UserAgent},
                                     {ConnectionModel::Subprotocol, FilterKey::Subprotocol}};
    static const Columns messages{{MessageModel::Direction, FilterKey::Direction},
                                  {MessageModel::Connection, FilterKey::Connection},
                                  {MessageModel::Client, FilterKey::Client},
                                  {MessageModel::Kind, FilterKey::Opcode},
                                  {MessageModel::Route, FilterKey::Route}};
    static const Columns topics{{TopicModel::Name, FilterKey::Topic}};
    static const Columns log{{LogModel::Level, FilterKey::Level}, {LogModel::Category, FilterKey::Category}};
    static const Columns none;
    switch (table) {
    case FilterTable::Requests:
        return requests;
    case FilterTable::Connections:
        return connections;
    case FilterTable::Messages:
        return messages;
    case FilterTable::Topics:
        return topics;
    case FilterTable::Log:
        return log;
    case FilterTable::Other:
        break;
    }
    return none;
}

/// In quotation marks, unless it is plain without.
QString quoted(const QString &value)
{
    const bool isPlain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"./_-").contains(c));
    });
    if (isPlain && !value.startsWith(QLatin1Char('-')) && !value.startsWith(QLatin1Char('/')))
        return value;
    QString text = value;
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// The first name of a choice.
QString wordOf(FilterKey key, int value)
{
    const auto &words = capture::filterWords(key);
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &word) { return word.value == value; });
    return found == words.end() ? QString() : QString(found->name);
}

int choiceOf(FilterKey key, FilterTable table, const QVariant &value)
{
    // A connection's protocol is told with or without TLS.
    const bool isTwofold = key == FilterKey::Protocol && table == FilterTable::Connections;
    return isTwofold ? value.toInt() / 2 : value.toInt();
}

/// "192.0.2.7" of "192.0.2.7:50000", "2001:db8::7" of "[2001:db8::7]:50000".
QString withoutPort(const QString &address)
{
    if (address.startsWith(QLatin1Char('[')))
        return address.mid(1, address.indexOf(QLatin1Char(']')) - 1);
    return address.count(QLatin1Char(':')) == 1 ? address.section(QLatin1Char(':'), 0, 0) : address;
}

/// As RequestFields shows it: "localhost" of "localhost:8080", "[::1]" of "[::1]:8080".
QString hostOf(QString host)
{
    static const QRegularExpression kPort(QStringLiteral(":[0-9]*$"));
    return host.remove(kPort);
}

QString textOf(FilterKey key, const QVariant &value)
{
    const QString text =
        value.userType() == QMetaType::QByteArray ? QString::fromUtf8(value.toByteArray()) : value.toString();
    switch (key) {
    case FilterKey::Client:
        return withoutPort(text);
    case FilterKey::Path:
        return text.section(QLatin1Char('?'), 0, 0);
    case FilterKey::Host:
        return hostOf(text);
    default:
        return text;
    }
}

QString valueOf(FilterKey key, FilterTable table, const QModelIndex &cell)
{
    const QVariant value = cell.data(SortRole);
    switch (capture::infoOf(key).kind) {
    case FilterKind::Choice:
        return wordOf(key, choiceOf(key, table, value));
    case FilterKind::Id:
        return cell.data().toString();
    case FilterKind::Number:
        return value.toLongLong() == 0 ? QString() : value.toString();
    default:
        return quoted(textOf(key, value));
    }
}

} // namespace

QString filterForCell(const RecordModel &model, const QModelIndex &cell)
{
    const FilterTable table = model.filterContext().table();
    const Columns &columns = columnsOf(table);
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&cell](const auto &column) { return column.first == cell.column(); });
    if (found == columns.end())
        return {};
    const FilterKey key = found->second;
    // What stands there without a label that somebody gave has no tone.
    const bool isUnlabelled = key == FilterKey::Label && !cell.data(ToneRole).isValid();
    const QString value = isUnlabelled ? QString() : valueOf(key, table, cell);
    if (value.isEmpty() || value == QLatin1String("\"\""))
        return {};
    const capture::FilterKeyInfo &info = capture::infoOf(key);
    // The whole value; a name has to be whole already.
    const QLatin1Char sign(info.kind == FilterKind::Text ? '=' : ':');
    return QLatin1String(info.name) + sign + value;
}

QString narrowedFilter(const QString &text, const QString &more)
{
    const QString before = text.trimmed();
    if (before.isEmpty())
        return more;
    // Parentheses too many do no harm.
    static const QRegularExpression kChoice(QStringLiteral("\\bor\\b|\\|"),
                                            QRegularExpression::CaseInsensitiveOption);
    return (before.contains(kChoice) ? QStringLiteral("(%1) %2") : QStringLiteral("%1 %2")).arg(before, more);
}

} // namespace eyewall::models
