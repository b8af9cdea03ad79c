// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterkey.h"

#include <vector>

namespace eyewall::capture {

/// The words of "is:". Which of them a table has is in filterwords.cpp.
enum class FilterFlag : quint8 {
    Open,
    Closed,
    Running, ///< its answer is not complete
    Error,   ///< answered with 5xx or cut; a connection: ended by anything but an orderly close
    Slow,    ///< a request of half a second and more; a connection that reads too slowly
    WebSocket,
    EventStream,
    Http, ///< neither of these
    Tls,
    Injected,  ///< sent from the window
    Truncated, ///< not all of it was kept
    Compressed,
    Aborted, ///< cut before its end
    Queued,  ///< has bytes that wait to be sent
};

/// The numbers of "state:".
enum class FilterState : quint8 { Handshake, Open, Closing, Closed, Failed };

/// One word that can stand behind a key of FilterKind::Choice or Flag, and the number it stands for. Thread:
/// any (const).
struct FilterWord {
    QLatin1String name;
    int value;
    quint8 tables = 0xff;       ///< a bit for each FilterTable that has it
    const char *help = nullptr; ///< marked for translation in the context "Filter"; null for a second name

    [[nodiscard]] bool isIn(FilterTable table) const { return tables & (1u << unsigned(table)); }
};

/// All words of a key, also second names; empty for other kinds.
[[nodiscard]] const std::vector<FilterWord> &filterWords(FilterKey key);
/// Without case; null when there is none.
[[nodiscard]] const FilterWord *findFilterWord(FilterKey key, QStringView name);
/// The first names of those that a table has.
[[nodiscard]] QStringList filterWordNames(FilterKey key, FilterTable table);

} // namespace eyewall::capture
