// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace eyewall::capture {

/// The tables that a filter can be written for. Other: free words only.
enum class FilterTable : quint8 { Requests, Connections, Messages, Topics, Log, Other };
inline constexpr int kFilterTables = 5; ///< that have keys

/// What a term can ask a record for. What FilterSubject says to each is in the table of filterkey.cpp.
enum class FilterKey : quint8 {
    Text, ///< all that a free word is looked for in
    Method,
    Status,
    Host,
    Path,
    Query,
    Url,
    Type,
    Header,
    Body,
    Client,
    Port,
    Route,
    Size,
    RequestSize,
    Duration,
    FirstByte,
    Connection,
    Protocol,
    Is,
    Direction,
    Opcode,
    Length,
    Message,
    Topic,
    Topics,
    Members,
    Requests,
    Messages,
    Rate,
    Errors,
    Bytes,
    Queued,
    Dropped,
    Rtt,
    Age,
    State,
    Cause,
    Code,
    Label,
    User,
    Comment,
    UserAgent,
    Origin,
    Referer,
    Trace,
    Subprotocol,
    Level,
    Category,
};

/// What a value of a key is, and so which comparisons it takes.
enum class FilterKind : quint8 {
    Text,     ///< ":" and "*=" look for a part, "=" for the whole, without case; "*" stands for anything
    Name,     ///< as Text, but ":" looks for the whole
    Address,  ///< an IP address or a part of it, with a port or without
    Number,   ///< also "5xx"
    Id,       ///< of a connection: "c-1f7", hexadecimal
    Duration, ///< number() in nanoseconds
    Size,     ///< number() in bytes
    Choice,   ///< one of a few words; number() is the value of its enum
    Flag,     ///< the words of "is:"
};

/// What is known of a key. Texts are English, marked for translation in the context "Filter". Thread: any.
struct FilterKeyInfo {
    FilterKey key;
    FilterKind kind;
    quint8 tables;       ///< a bit for each FilterTable that has it
    bool isLive;         ///< its value changes without an event
    const char *name;    ///< as it is written
    const char *example; ///< a whole term
    const char *help;    ///< a short description

    [[nodiscard]] bool isIn(FilterTable table) const { return tables & (1u << unsigned(table)); }
};

/// The comparison between a key and its values.
enum class FilterOperator : quint8 {
    Has, ///< ":"
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
    Less,
    LessEqual,
    Contains,
    Matches, ///< "~", a regular expression
};

/// A name as people write it, of ours or of another tool, and what it stands for.
struct FilterName {
    QLatin1String name;
    FilterKey key;
    std::optional<FilterOperator> meaning = {}; ///< of ":" behind this name, if it is another
    bool isInSeconds = false;                   ///< bare numbers are seconds
};

[[nodiscard]] const FilterKeyInfo &infoOf(FilterKey key);
/// Without case; null when nobody calls a key so.
[[nodiscard]] const FilterName *findFilterName(QStringView name);
/// The names that resemble this one, at most one; empty when none does.
[[nodiscard]] QString similarFilterName(QStringView name, FilterTable table);
/// "method", "status", ... as written, of one table.
[[nodiscard]] QStringList filterKeyNames(FilterTable table);

} // namespace eyewall::capture
