// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/decoder.h"

#include "server/monitor/bytering.h"

namespace eyewall::monitor {

namespace {

void decodeOpened(const Record &record, Batch &batch)
{
    const Record::Opened &opened = record.opened;
    const Endpoint peer{opened.address, opened.peerPort, (record.flags & flag::kIPv6) != 0};
    batch.opened.push_back(
        {record.connection, record.time, peer, opened.localPort, opened.worker, opened.transport});
}

void decodeSecured(const Record &record, ByteRing &bytes, Batch &batch)
{
    const Record::Secured &secured = record.secured;
    ConnectionSecured seen{record.connection, record.time, {}, {}, {}, secured.isResumed};
    seen.version = bytes.read(secured.versionLength);
    seen.cipher = bytes.read(secured.cipherLength);
    seen.serverName = bytes.read(secured.nameLength);
    batch.secured.push_back(std::move(seen));
}

void decodeClosed(const Record &record, ByteRing &bytes, Batch &batch)
{
    const Record::Closed &closed = record.closed;
    batch.closed.push_back({record.connection, record.time, closed.cause, closed.closedBy, closed.code,
                            closed.systemError, QString::fromUtf8(bytes.read(closed.reasonLength))});
}

void decodeMessage(const Record &record, ByteRing &bytes, Batch &batch)
{
    const Record::Message &message = record.message;
    MessageSeen seen;
    seen.connection = record.connection;
    seen.route = record.route;
    seen.time = record.time;
    seen.kind = message.kind;
    seen.direction = message.direction;
    seen.isCompressed = record.flags & flag::kCompressed;
    seen.isInjected = record.flags & flag::kInjected;
    seen.isTruncated = record.flags & flag::kTruncated;
    seen.areBytesDropped = record.flags & flag::kBytesDropped;
    seen.closeCode = message.closeCode;
    seen.size = message.size;
    seen.wireSize = message.wire;
    seen.payload = bytes.read(message.payloadLength);
    batch.messages.push_back(std::move(seen));
}

void decodeRequest(const Record &record, ByteRing &bytes, Batch &batch)
{
    const Record::Request &request = record.request;
    RequestSeen seen;
    seen.id = request.id;
    seen.connection = record.connection;
    seen.route = record.route;
    seen.time = record.time;
    seen.duration = request.duration;
    seen.received = qint64(request.receivedUs) * 1000;
    seen.bytesIn = request.bytesIn;
    seen.bytesOut = request.bytesOut;
    seen.status = request.status;
    seen.isUnfinished = record.flags & flag::kUnfinished;
    seen.isAborted = record.flags & flag::kAborted;
    seen.areBytesDropped = record.flags & flag::kBytesDropped;
    seen.isBodyTruncated = record.flags & flag::kBodyTruncated;
    seen.isReplyTruncated = record.flags & flag::kReplyTruncated;
    if (record.flags & flag::kTextInside) {
        seen.method = QByteArray(request.text.data(), request.methodLength);
        seen.target = QByteArray(request.text.data() + request.methodLength, request.targetLength);
    } else {
        seen.method = bytes.read(request.methodLength);
        seen.target = bytes.read(request.targetLength);
    }
    seen.head = bytes.read(request.headLength);
    seen.body = bytes.read(request.bodyLength);
    seen.replyHead = bytes.read(request.replyHeadLength);
    seen.replyBody = bytes.read(request.replyBodyLength);
    for (quint32 i = 0; i < request.repeats; ++i, ++seen.id)
        batch.requests.push_back(seen);
    batch.requests.push_back(std::move(seen));
}

void decodeTopic(const Record &record, ByteRing &bytes, Batch &batch)
{
    const Record::Topic &topic = record.topic;
    TopicChanged changed;
    changed.name = QString::fromUtf8(bytes.read(topic.nameLength));
    changed.worker = topic.worker;
    changed.members = topic.members;
    changed.published = topic.published;
    changed.time = record.time;
    changed.latest = bytes.read(topic.latestLength);
    changed.latestSize = topic.latestSize;
    changed.isLatestText = topic.isText;
    batch.topics.push_back(std::move(changed));
}

void decodeMembership(const Record &record, ByteRing &bytes, Batch &batch)
{
    const Record::Membership &membership = record.membership;
    batch.memberships.push_back({record.connection, record.time,
                                 QString::fromUtf8(bytes.read(membership.nameLength)), membership.isJoined});
}

} // namespace

std::size_t decode(const Record &record, ByteRing &bytes, Batch &batch)
{
    switch (record.kind) {
    case RecordKind::Opened:
        decodeOpened(record, batch);
        break;
    case RecordKind::Secured:
        decodeSecured(record, bytes, batch);
        break;
    case RecordKind::Upgraded:
        batch.upgraded.push_back({record.connection, record.time, record.route, record.upgraded.protocol});
        break;
    case RecordKind::Closed:
        decodeClosed(record, bytes, batch);
        break;
    case RecordKind::Sample:
        batch.samples.push_back({record.connection, record.time, record.sample});
        break;
    case RecordKind::Request:
        decodeRequest(record, bytes, batch);
        return 1 + record.request.repeats;
    case RecordKind::Message:
        decodeMessage(record, bytes, batch);
        break;
    case RecordKind::Topic:
        decodeTopic(record, bytes, batch);
        break;
    case RecordKind::Membership:
        decodeMembership(record, bytes, batch);
        break;
    case RecordKind::User:
        batch.users.push_back(
            {record.connection, record.time, QString::fromUtf8(bytes.read(record.user.nameLength))});
        break;
    }
    return 1;
}

} // namespace eyewall::monitor
