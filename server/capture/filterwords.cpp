// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filterwords.h"

#include "server/capture/filtertables.h"
#include "server/monitor/types.h"

#include <algorithm>

namespace eyewall::capture {

namespace {

using monitor::CloseCause;
using monitor::Direction;
using monitor::MessageKind;
using monitor::Protocol;

using namespace filterlists;

template<typename Value>
FilterWord word(QLatin1String name, Value value, const char *help = nullptr, quint8 tables = kAll)
{
    return {name, int(value), tables, help};
}

std::vector<FilterWord> flags()
{
    using enum FilterFlag;
    return {
        word("open"_n, Open, QT_TRANSLATE_NOOP("Filter", "Still open"), R | C),
        word("closed"_n, Closed, QT_TRANSLATE_NOOP("Filter", "Closed"), C),
        word("running"_n, Running, QT_TRANSLATE_NOOP("Filter", "The answer is not complete"), R),
        word("pending"_n, Running, nullptr, R),
        word("error"_n, Error, QT_TRANSLATE_NOOP("Filter", "Failed"), R | C),
        word("errored"_n, Error, nullptr, R | C),
        word("slow"_n, Slow, QT_TRANSLATE_NOOP("Filter", "Slower than it should be"), R | C),
        word("ws"_n, WebSocket, QT_TRANSLATE_NOOP("Filter", "WebSocket"), R | C | M),
        word("websocket"_n, WebSocket, nullptr, R | C | M),
        word("sse"_n, EventStream, QT_TRANSLATE_NOOP("Filter", "Server-sent events"), R | C | M),
        word("http"_n, Http, QT_TRANSLATE_NOOP("Filter", "Plain requests"), R | C),
        word("tls"_n, Tls, QT_TRANSLATE_NOOP("Filter", "Encrypted"), R | C),
        word("https"_n, Tls, nullptr, R | C),
        word("injected"_n, Injected, QT_TRANSLATE_NOOP("Filter", "Sent from this window"), M),
        word("truncated"_n, Truncated, QT_TRANSLATE_NOOP("Filter", "Not all of it was kept"), R | M),
        word("compressed"_n, Compressed, QT_TRANSLATE_NOOP("Filter", "Compressed on the wire"), R | M),
        word("aborted"_n, Aborted, QT_TRANSLATE_NOOP("Filter", "Cut before its end"), R),
        word("queued"_n, Queued, QT_TRANSLATE_NOOP("Filter", "Bytes wait to be sent"), C),
    };
}

std::vector<FilterWord> protocols()
{
    return {
        word("http"_n, Protocol::Http, QT_TRANSLATE_NOOP("Filter", "Plain requests")),
        word("ws"_n, Protocol::WebSocket, QT_TRANSLATE_NOOP("Filter", "WebSocket")),
        word("websocket"_n, Protocol::WebSocket),
        word("sse"_n, Protocol::EventStream, QT_TRANSLATE_NOOP("Filter", "Server-sent events")),
        word("eventsource"_n, Protocol::EventStream),
    };
}

std::vector<FilterWord> directions()
{
    return {
        word("in"_n, Direction::In, QT_TRANSLATE_NOOP("Filter", "From the client")),
        word("received"_n, Direction::In),
        word("out"_n, Direction::Out, QT_TRANSLATE_NOOP("Filter", "To the client")),
        word("sent"_n, Direction::Out),
    };
}

/// With the numbers of RFC 6455 section 5.2.
std::vector<FilterWord> opcodes()
{
    return {
        word("text"_n, MessageKind::Text, QT_TRANSLATE_NOOP("Filter", "Text message")),
        word("1"_n, MessageKind::Text),
        word("binary"_n, MessageKind::Binary, QT_TRANSLATE_NOOP("Filter", "Binary message")),
        word("2"_n, MessageKind::Binary),
        word("ping"_n, MessageKind::Ping, QT_TRANSLATE_NOOP("Filter", "Ping")),
        word("9"_n, MessageKind::Ping),
        word("pong"_n, MessageKind::Pong, QT_TRANSLATE_NOOP("Filter", "Pong")),
        word("10"_n, MessageKind::Pong),
        word("close"_n, MessageKind::Close, QT_TRANSLATE_NOOP("Filter", "Close frame")),
        word("8"_n, MessageKind::Close),
        word("event"_n, MessageKind::Event, QT_TRANSLATE_NOOP("Filter", "Server-sent event")),
    };
}

std::vector<FilterWord> states()
{
    using enum FilterState;
    return {
        word("handshake"_n, Handshake, QT_TRANSLATE_NOOP("Filter", "TLS is being agreed on")),
        word("open"_n, Open, QT_TRANSLATE_NOOP("Filter", "Still open")),
        word("closing"_n, Closing, QT_TRANSLATE_NOOP("Filter", "A close frame was seen")),
        word("closed"_n, Closed, QT_TRANSLATE_NOOP("Filter", "Closed in order")),
        word("error"_n, Failed, QT_TRANSLATE_NOOP("Filter", "Ended in another way")),
        word("failed"_n, Failed),
    };
}

std::vector<FilterWord> causes()
{
    return {
        word("client"_n, CloseCause::Client, QT_TRANSLATE_NOOP("Filter", "The client closed in order")),
        word("server"_n, CloseCause::Server, QT_TRANSLATE_NOOP("Filter", "The server closed in order")),
        word("timeout"_n, CloseCause::TimedOut, QT_TRANSLATE_NOOP("Filter", "A limit on time ran out")),
        word("reset"_n, CloseCause::Reset,
             QT_TRANSLATE_NOOP("Filter", "The client reset the connection or vanished")),
        word("protocol"_n, CloseCause::ProtocolError,
             QT_TRANSLATE_NOOP("Filter", "The client broke the protocol")),
        word("limit"_n, CloseCause::Limit,
             QT_TRANSLATE_NOOP("Filter", "A limit on size or count was reached")),
        word("operator"_n, CloseCause::Operator, QT_TRANSLATE_NOOP("Filter", "Closed from this window")),
        word("shutdown"_n, CloseCause::Shutdown, QT_TRANSLATE_NOOP("Filter", "The server stopped")),
    };
}

std::vector<FilterWord> levels()
{
    return {
        word("debug"_n, 0, QT_TRANSLATE_NOOP("Filter", "For those who look for a mistake")),
        word("info"_n, 1, QT_TRANSLATE_NOOP("Filter", "What usually happens")),
        word("warning"_n, 2, QT_TRANSLATE_NOOP("Filter", "What should not happen")),
        word("error"_n, 3, QT_TRANSLATE_NOOP("Filter", "What failed")),
        word("critical"_n, 3),
    };
}

} // namespace

const std::vector<FilterWord> &filterWords(FilterKey key)
{
    static const std::vector<FilterWord> kNone, kFlags = flags(), kProtocols = protocols(),
                                                kDirections = directions(), kOpcodes = opcodes(),
                                                kStates = states(), kCauses = causes(), kLevels = levels();
    switch (key) {
    case FilterKey::Is:
        return kFlags;
    case FilterKey::Protocol:
        return kProtocols;
    case FilterKey::Direction:
        return kDirections;
    case FilterKey::Opcode:
        return kOpcodes;
    case FilterKey::State:
        return kStates;
    case FilterKey::Cause:
        return kCauses;
    case FilterKey::Level:
        return kLevels;
    default:
        return kNone;
    }
}

const FilterWord *findFilterWord(FilterKey key, QStringView name)
{
    const auto &words = filterWords(key);
    const auto found = std::find_if(words.begin(), words.end(), [&](const FilterWord &known) {
        return name.compare(known.name, Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? nullptr : &*found;
}

QStringList filterWordNames(FilterKey key, FilterTable table)
{
    QStringList names;
    for (const FilterWord &known : filterWords(key)) {
        if (known.help && known.isIn(table))
            names.append(known.name);
    }
    return names;
}

} // namespace eyewall::capture
