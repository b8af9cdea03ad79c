// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/recorder.h"

#include "server/monitor/clock.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace eyewall::monitor {

namespace {

QByteArrayView atMost(QByteArrayView bytes, qsizetype limit)
{
    return bytes.first(std::min(bytes.size(), limit));
}

std::size_t sizeOf(std::span<const QByteArrayView> parts)
{
    std::size_t size = 0;
    for (const QByteArrayView part : parts)
        size += std::size_t(part.size());
    return size;
}

// Only the common part: a record in the ring is filled in place.
void beginRecord(Record &record, RecordKind kind, ConnectionId connection, qint64 time,
                 RouteId route = kNoRoute)
{
    record.kind = kind;
    record.flags = 0;
    record.route = route;
    record.captured = 0;
    record.connection = connection;
    record.time = time;
}

Record lifeRecord(RecordKind kind, ConnectionId connection, qint64 time, RouteId route = kNoRoute)
{
    Record record;
    beginRecord(record, kind, connection, time, route);
    return record;
}

constexpr std::size_t kMaxWaiting = 64 * 1024;
constexpr qsizetype kMaxSecurityText = 255;
constexpr quint64 kHeldPieces = 16 * 1024 * 1024; // of a worker, as far as kLeastBody lets

} // namespace

Recorder::Recorder(quint16 worker, std::size_t routes, const RecorderOptions &options)
    : m_worker(worker)
    , m_options(options)
    , m_records(options.records)
    , m_bytes(options.bytes)
{
    for (std::size_t i = 0; i <= routes; ++i)
        m_routes.push_back(std::make_unique<RouteSlot>());
}

qsizetype Recorder::pieceLimit() const
{
    const quint64 open = m_counters.connectionsOpened.value() - m_counters.connectionsClosed.value();
    const auto share = qsizetype(kHeldPieces / std::max<quint64>(open, 1));
    return std::min(m_options.bodyLimit, std::max(share, RecorderOptions::kLeastBody));
}

Record *Recorder::begin(RecordKind kind, ConnectionId connection, qint64 time)
{
    settleHeld();
    return take(kind, connection, time);
}

Record *Recorder::take(RecordKind kind, ConnectionId connection, qint64 time)
{
    if (hasWaiting())
        flush();
    // Nothing overtakes the beginning of its connection.
    Record *record = hasWaiting() ? nullptr : m_records.slot(m_records.capacity() / 8);
    if (record)
        beginRecord(*record, kind, connection, time);
    else
        m_counters.countDrop(Drop::RecordRing);
    return record;
}

// Requests that come together are most often alike; where they are not, one more reading of the clock.
void Recorder::holdOther(RouteId route, qint64 begin)
{
    settleHeld();
    m_heldRoute = route;
    m_heldBegin = begin;
}

void Recorder::settleHeld()
{
    if (isHolding())
        settle(now());
}

void Recorder::settle(qint64 end)
{
    slotOf(m_heldRoute).latency.record(end - m_heldBegin, std::exchange(m_held, 0));
    m_heldLikeness = {};
    for (std::size_t i = 0; i < m_records.held(); ++i)
        m_records.heldAt(i).request.duration = end - m_records.heldAt(i).time;
    m_records.publish();
}

void Recorder::flush()
{
    if (!m_waiting.empty())
        settleHeld();
    while (!m_waiting.empty()) {
        Record *slot = m_records.slot();
        if (!slot)
            return;
        *slot = m_waiting.front();
        m_waiting.pop_front();
        m_records.commit();
    }
}

void Recorder::pushLife(const Record &record)
{
    settleHeld();
    flush();
    Record *slot = m_waiting.empty() ? m_records.slot() : nullptr;
    if (slot) {
        *slot = record;
        m_records.commit();
    } else if (m_waiting.size() < kMaxWaiting) {
        m_waiting.push_back(record);
    } else {
        m_counters.countDrop(Drop::RecordRing);
    }
}

void Recorder::noteOpened(ConnectionId connection, qint64 time, const Record::Opened &opened, bool isIPv6)
{
    Record record = lifeRecord(RecordKind::Opened, connection, time);
    record.flags = isIPv6 ? flag::kIPv6 : 0;
    record.opened = opened;
    pushLife(record);
}

void Recorder::noteSecured(ConnectionId connection, qint64 time, const SecurityNote &note)
{
    const std::array parts{atMost(note.version, kMaxSecurityText), atMost(note.cipher, kMaxSecurityText),
                           atMost(note.serverName, kMaxSecurityText)};
    Record *record = begin(RecordKind::Secured, connection, time);
    if (!record)
        return;
    if (!m_bytes.tryWrite(parts)) {
        m_counters.countDrop(Drop::CaptureRing);
        return; // the slot was not committed: the next record takes it
    }
    record->secured = {quint16(parts[0].size()), quint16(parts[1].size()), quint16(parts[2].size()),
                       note.isResumed};
    record->captured = quint32(parts[0].size() + parts[1].size() + parts[2].size());
    m_records.commit();
}

void Recorder::noteUpgraded(ConnectionId connection, qint64 time, RouteId route, Protocol protocol)
{
    Record record = lifeRecord(RecordKind::Upgraded, connection, time, route);
    record.upgraded = {protocol};
    pushLife(record);
}

void Recorder::noteClosed(ConnectionId connection, qint64 time, Record::Closed closed, QByteArrayView reason)
{
    flush();
    Record record = lifeRecord(RecordKind::Closed, connection, time);
    // A record that waits can not keep its place in the byte ring: then it goes without the reason.
    Record *slot = m_waiting.empty() ? m_records.slot() : nullptr;
    const bool fits = slot && m_bytes.fits(std::size_t(reason.size()));
    closed.reasonLength = fits ? quint32(reason.size()) : 0;
    record.closed = closed;
    record.captured = closed.reasonLength;
    if (fits) {
        m_bytes.write(reason);
    } else if (!reason.isEmpty()) {
        m_counters.countDrop(Drop::CaptureRing);
        record.flags = flag::kBytesDropped;
    }
    pushLife(record);
}

void Recorder::noteSample(ConnectionId connection, qint64 time, const Record::Sample &sample)
{
    Record *record = begin(RecordKind::Sample, connection, time);
    if (!record)
        return;
    record->sample = sample;
    m_records.commit();
}

void Recorder::noteTopic(qint64 time, Record::Topic topic, QByteArrayView name, QByteArrayView latest)
{
    if (!isCapturing())
        latest = {};
    if (!m_bytes.fits(std::size_t(name.size() + latest.size()))) {
        m_counters.countDrop(Drop::CaptureRing);
        return; // A change of a topic without a name tells nobody anything.
    }
    Record *record = begin(RecordKind::Topic, 0, time);
    if (!record)
        return;
    topic.worker = m_worker;
    topic.nameLength = quint32(name.size());
    topic.latestLength = quint32(latest.size());
    record->topic = topic;
    record->captured = topic.nameLength + topic.latestLength;
    m_bytes.write(name);
    m_bytes.write(latest);
    m_records.commit();
}

void Recorder::noteMembership(ConnectionId connection, qint64 time, QByteArrayView topic, bool isJoined)
{
    Record *record = begin(RecordKind::Membership, connection, time);
    if (!record)
        return;
    if (!m_bytes.tryWrite({&topic, 1})) {
        m_counters.countDrop(Drop::CaptureRing);
        return;
    }
    record->membership = {quint32(topic.size()), isJoined};
    record->captured = quint32(topic.size());
    m_records.commit();
}

bool Recorder::noteUser(ConnectionId connection, qint64 time, QByteArrayView name)
{
    name = atMost(name, kLongestUser);
    Record *record = begin(RecordKind::User, connection, time);
    if (!record)
        return false;
    if (!name.isEmpty() && !m_bytes.tryWrite({&name, 1})) {
        m_counters.countDrop(Drop::CaptureRing);
        return false;
    }
    record->user = {quint32(name.size())};
    record->captured = quint32(name.size());
    m_records.commit();
    return true;
}

void Recorder::noteMessage(const MessageNote &note)
{
    Record *record = begin(RecordKind::Message, note.connection, note.time);
    if (!record)
        return;
    QByteArrayView payload = isCapturing() ? beginningOf(note.payload) : QByteArrayView();
    record->flags = note.flags;
    if (payload.size() < qsizetype(note.size))
        record->flags |= flag::kTruncated;
    if (!payload.isEmpty() && !m_bytes.tryWrite({&payload, 1})) {
        m_counters.countDrop(Drop::CaptureRing);
        record->flags |= flag::kBytesDropped;
        payload = {};
    }
    record->route = note.route;
    record->captured = quint32(payload.size());
    record->message = {note.kind, note.direction, note.closeCode, quint32(payload.size()),
                       note.size, note.wire};
    m_records.commit();
}

void Recorder::noteRequest(const RequestNote &note)
{
    settleHeld();
    if (fill(note))
        m_records.commit();
}

void Recorder::holdRequest(const RequestNote &note, const RequestLikeness &likeness)
{
    const bool hasRoom = fill(note) != nullptr;
    holdLatency(note.route, note.begin); // which may settle those before, but not the one in the slot
    if (hasRoom)
        m_records.hold();
    m_heldLikeness = hasRoom && !isCapturing() ? likeness : RequestLikeness();
}

/// The next record, not committed; null when there is no room.
Record *Recorder::fill(const RequestNote &note)
{
    Record *record = take(RecordKind::Request, note.connection, note.begin);
    if (!record)
        return nullptr;
    record->route = note.route;
    record->flags = note.flags;
    // A token longer than any method has no request (414, 431 or 501 long before).
    const QByteArrayView method = atMost(note.method, std::numeric_limits<quint16>::max());
    const auto methodLength = quint16(method.size());
    const auto targetLength = quint32(note.target.size());
    Record::Request &request = record->request;
    request.id = note.id;
    request.duration = note.duration;
    request.bytesIn = note.bytesIn;
    request.bytesOut = note.bytesOut;
    request.status = note.status;
    request.methodLength = methodLength;
    request.receivedUs = note.receivedUs;
    request.targetLength = targetLength;
    request.repeats = 0;
    const bool fitsInside = quint64(methodLength) + targetLength <= request.text.size();
    if (fitsInside) {
        record->flags |= flag::kTextInside;
        std::copy_n(note.method.data(), methodLength, request.text.data());
        std::copy_n(note.target.data(), targetLength, request.text.data() + methodLength);
    }
    if (fitsInside && !isCapturing())
        request.headLength = request.bodyLength = request.replyHeadLength = request.replyBodyLength = 0;
    else
        capture(note, *record);
    return record;
}

void Recorder::capture(const RequestNote &note, Record &record)
{
    // Method, target, heads and bodies, in the order of the record's lengths.
    std::array<QByteArrayView, 6> parts{};
    if (!(record.flags & flag::kTextInside)) {
        parts[0] = note.method;
        parts[1] = note.target;
    }
    if (isCapturing()) {
        parts[2] = atMost(note.head, m_options.headLimit);
        parts[4] = atMost(note.replyHead, m_options.headLimit);
        parts[3] = beginningOf(note.body, sizeOf(parts));
        parts[5] = beginningOf(note.replyBody, sizeOf(parts));
        if (parts[3].size() < note.body.size())
            record.flags |= flag::kBodyTruncated;
        if (parts[5].size() < note.replyBody.size())
            record.flags |= flag::kReplyTruncated;
    }
    Record::Request &request = record.request;
    if (!m_bytes.tryWrite(parts)) {
        m_counters.countDrop(Drop::CaptureRing);
        record.flags |= flag::kBytesDropped;
        if (!(record.flags & flag::kTextInside))
            request.methodLength = request.targetLength = 0;
        parts = {};
    }
    const auto length = [&parts](std::size_t part) { return quint32(parts[part].size()); };
    request.headLength = length(2);
    request.bodyLength = length(3);
    request.replyHeadLength = length(4);
    request.replyBodyLength = length(5);
    record.captured = quint32(sizeOf(parts));
}

QByteArrayView Recorder::beginningOf(QByteArrayView body, std::size_t besides)
{
    const QByteArrayView beginning = atMost(body, m_options.bodyLimit);
    if (beginning.size() <= RecorderOptions::kLeastBody)
        return beginning;
    const std::size_t room = m_bytes.room();
    const auto share = qsizetype(room < besides ? 0 : (room - besides) / 2);
    return atMost(beginning, std::max(share, RecorderOptions::kLeastBody));
}

} // namespace eyewall::monitor
