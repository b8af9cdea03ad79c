// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtersubject.h"

#include <QHash>
#include <QSet>

namespace eyewall::test {

/// A record that says what a test tells it to.
class ScriptedSubject final : public capture::FilterSubject {
public:
    void show(capture::FilterKey key, capture::FilterProbe &probe) const override
    {
        for (const QByteArray &text : texts.value(key))
            probe.see(text);
    }
    std::optional<double> number(capture::FilterKey key) const override
    {
        return numbers.contains(key) ? std::optional(numbers.value(key)) : std::nullopt;
    }
    bool is(capture::FilterFlag flag) const override { return flags.contains(flag); }

    QHash<capture::FilterKey, QList<QByteArray>> texts;
    QHash<capture::FilterKey, double> numbers;
    QSet<capture::FilterFlag> flags;
};

/// POST http://api.example.com:8080/api/items?limit=20 -> 404, 12 kB of JSON in 750 ms.
inline ScriptedSubject request()
{
    using capture::FilterKey;
    ScriptedSubject subject;
    subject.texts = {
        {FilterKey::Text, {"POST", "/api/items?limit=20", "192.168.1.7", "/api/{what}", "Grüße"}},
        {FilterKey::Method, {"POST"}},
        {FilterKey::Host, {"api.example.com"}},
        {FilterKey::Path, {"/api/items"}},
        {FilterKey::Query, {"limit=20"}},
        {FilterKey::Url, {"api.example.com:8080/api/items?limit=20"}},
        {FilterKey::Type, {"application/json"}},
        {FilterKey::Header, {"X-Id: 7\r\nHost: api.example.com:8080", "Content-Type: application/json"}},
        {FilterKey::Body, {"{\"error\":\"none\"}"}},
        {FilterKey::Client, {"192.168.1.7"}},
        {FilterKey::Route, {"/api/{what}"}},
        {FilterKey::UserAgent, {"Mozilla/5.0 Firefox/128"}},
        {FilterKey::Origin, {"http://localhost"}},
    };
    subject.numbers = {
        {FilterKey::Status, 404},    {FilterKey::Port, 40123},     {FilterKey::Size, 12'000},
        {FilterKey::RequestSize, 0}, {FilterKey::Duration, 750e6}, {FilterKey::Connection, 0x1f7},
        {FilterKey::Protocol, 0},
    };
    subject.flags = {capture::FilterFlag::Http, capture::FilterFlag::Tls, capture::FilterFlag::Slow};
    return subject;
}

/// A text message of 1200 bytes from the client.
inline ScriptedSubject message()
{
    using capture::FilterKey;
    ScriptedSubject subject;
    subject.texts = {{FilterKey::Text, {"hello world"}},
                     {FilterKey::Message, {"hello world"}},
                     {FilterKey::Route, {"/ws/chat/{room}"}}};
    subject.numbers = {{FilterKey::Direction, 0}, {FilterKey::Opcode, 0},  {FilterKey::Length, 1200},
                       {FilterKey::Protocol, 1},  {FilterKey::Code, 1006}, {FilterKey::Connection, 0x1f7}};
    subject.flags = {capture::FilterFlag::WebSocket, capture::FilterFlag::Compressed};
    return subject;
}

/// An open WebSocket that reads too slowly.
inline ScriptedSubject connection()
{
    using capture::FilterKey;
    ScriptedSubject subject;
    subject.texts = {{FilterKey::Text, {"c-1f7", "[fe80::1]:40123"}},
                     {FilterKey::Client, {"fe80::1"}},
                     {FilterKey::Topic, {"news", "prices/eur"}},
                     {FilterKey::Label, {"My Phone"}},
                     {FilterKey::Route, {"/ws/chat/{room}"}}};
    subject.numbers = {{FilterKey::Queued, 100'000}, {FilterKey::Rtt, 60e6},   {FilterKey::Age, 240e9},
                       {FilterKey::Topics, 2},       {FilterKey::Requests, 1}, {FilterKey::Messages, 1500},
                       {FilterKey::Bytes, 2e6},      {FilterKey::State, 1},    {FilterKey::Cause, 0},
                       {FilterKey::Port, 40123},     {FilterKey::Dropped, 3},  {FilterKey::Protocol, 1}};
    subject.flags = {capture::FilterFlag::Open, capture::FilterFlag::Slow, capture::FilterFlag::Queued,
                     capture::FilterFlag::WebSocket};
    return subject;
}

} // namespace eyewall::test
