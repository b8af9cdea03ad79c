// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/serializer.h"

#include "server/http/fieldline.h"

#include <cstring>

namespace eyewall::http {

namespace {

constexpr qsizetype kNumberRoom = 20;
/// Status line, Date, framing field, Connection and the names around them, generously.
constexpr qsizetype kFixedPart = 256;
constexpr qsizetype kDateSize = 29;

/// Writes forward into room that was made before.
class Writer {
public:
    explicit Writer(char *out)
        : m_out(out)
    {
    }

    void write(QByteArrayView text)
    {
        if (!text.isEmpty())
            std::memcpy(m_out, text.data(), std::size_t(text.size()));
        m_out += text.size();
    }
    /// The same; quicker when it is as long as usual.
    template<qsizetype Usual>
    void write(QByteArrayView text)
    {
        if (text.size() != Usual)
            return write(text);
        std::memcpy(m_out, text.data(), Usual);
        m_out += Usual;
    }
    template<std::size_t Size>
    void literal(const char (&text)[Size])
    {
        std::memcpy(m_out, text, Size - 1);
        m_out += Size - 1;
    }
    void decimal(quint64 number)
    {
        char digits[kNumberRoom];
        char *p = digits + kNumberRoom;
        do {
            *--p = char('0' + number % 10);
            number /= 10;
        } while (number != 0);
        write({p, digits + kNumberRoom - p});
    }
    void hexadecimal(quint64 number)
    {
        char digits[kNumberRoom];
        char *p = digits + kNumberRoom;
        do {
            *--p = "0123456789abcdef"[number & 15];
            number >>= 4;
        } while (number != 0);
        write({p, digits + kNumberRoom - p});
    }
    [[nodiscard]] char *position() const { return m_out; }

private:
    char *m_out;
};

/// How a field of a response is dealt with.
enum class Kind : quint8 { Own, ContentType, Reserved };

bool isNamed(QByteArrayView name, QByteArrayView wanted)
{
    return equalsIgnoringCase(name, wanted);
}

Kind kindOf(QByteArrayView name)
{
    switch (name.size()) {
    case 4:
        return isNamed(name, "date") ? Kind::Reserved : Kind::Own;
    case 10:
        return isNamed(name, "connection") || isNamed(name, "keep-alive") ? Kind::Reserved : Kind::Own;
    case 12:
        return isNamed(name, "content-type") ? Kind::ContentType : Kind::Own;
    case 14:
        return isNamed(name, "content-length") ? Kind::Reserved : Kind::Own;
    case 17:
        return isNamed(name, "transfer-encoding") ? Kind::Reserved : Kind::Own;
    default:
        return Kind::Own;
    }
}

struct Survey {
    qsizetype bytes = 0;
    bool hasContentType = false;
    bool hasReserved = false;
};

Survey survey(const Headers &headers)
{
    Survey found;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const Field field = headers.at(i);
        found.bytes += field.name.size() + field.value.size() + 4;
        const Kind kind = kindOf(field.name);
        found.hasContentType = found.hasContentType || kind == Kind::ContentType;
        found.hasReserved = found.hasReserved || kind == Kind::Reserved;
    }
    return found;
}

void writeField(Writer &writer, const Field &field)
{
    writer.write(field.name);
    writer.literal(": ");
    writer.write(field.value);
    writer.literal("\r\n");
}

void writeFields(Writer &writer, const Headers &headers, const Survey &found)
{
    const QByteArrayView serialized = headers.serialized();
    if (!found.hasReserved && serialized.size() == found.bytes) {
        writer.write(serialized);
        return;
    }
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const Field field = headers.at(i);
        if (kindOf(field.name) != Kind::Reserved)
            writeField(writer, field);
    }
}

void writeStatusLine(Writer &writer, int status)
{
    if (status == 200) {
        writer.literal("HTTP/1.1 200 OK\r\n");
        return;
    }
    writer.literal("HTTP/1.1 ");
    writer.decimal(quint64(status));
    writer.literal(" ");
    writer.write(reasonPhrase(status));
    writer.literal("\r\n");
}

void writeStatusLine(Writer &writer, const Response &response)
{
    // A line end in it would split the answer.
    if (response.reason.isEmpty() || !isReasonPhrase(response.reason))
        return writeStatusLine(writer, response.status);
    writer.literal("HTTP/1.1 ");
    writer.decimal(quint64(response.status));
    writer.literal(" ");
    writer.write(response.reason);
    writer.literal("\r\n");
}

void writeDateField(Writer &writer, QByteArrayView date)
{
    writer.literal("Date: ");
    writer.write<kDateSize>(date);
    writer.literal("\r\n");
}

void writeContentType(Writer &writer, QByteArrayView type)
{
    // Often what a peer sent or what a file is called: a line end in it would split the answer.
    if (type.isEmpty() || skipValue(type.begin(), type.end()) != type.end())
        return;
    writer.literal("Content-Type: ");
    writer.write(type);
    writer.literal("\r\n");
}

/// An answer may name what the client could upgrade to (RFC 9110 sections 7.8 and 15.5.22); beside a "close"
/// of ours it is one more element of the same list.
void writeUpgradeOffer(Writer &writer, const Headers &headers)
{
    if (headers.contains("Upgrade"))
        writer.literal("Connection: Upgrade\r\n");
}

void writeFraming(Writer &writer, const ReplyFraming &framing)
{
    if (framing.kind == ReplyFraming::Kind::Length) {
        writer.literal("Content-Length: ");
        writer.decimal(quint64(framing.length));
        writer.literal("\r\n");
    } else if (framing.kind == ReplyFraming::Kind::Chunked) {
        writer.literal("Transfer-Encoding: chunked\r\n");
    }
    if (!framing.isKeepAlive)
        writer.literal("Connection: close\r\n");
    else if (framing.saysKeepAlive)
        writer.literal("Connection: keep-alive\r\n");
}

/// Makes room behind `out` and returns where it begins.
char *grow(QByteArray &out, qsizetype size)
{
    const qsizetype begin = out.size();
    out.resize(begin + size);
    return out.data() + begin;
}

void shrink(QByteArray &out, const char *end)
{
    out.resize(end - out.constData());
}

} // namespace

qsizetype headRoom(const Response &response)
{
    qsizetype fields = 0;
    for (qsizetype i = 0; i < response.headers.size(); ++i) {
        const Field field = response.headers.at(i);
        fields += field.name.size() + field.value.size() + 4;
    }
    return kFixedPart + response.reason.size() + response.contentType.size() + fields;
}

char *writeOpening(char *out, const Response &response, QByteArrayView date)
{
    Writer writer(out);
    writeStatusLine(writer, response);
    writeDateField(writer, date);
    writeContentType(writer, response.contentType);
    return writer.position();
}

char *writeHead(char *out, const Response &response, const ReplyFraming &framing, QByteArrayView date)
{
    Q_ASSERT(response.status >= 100 && response.status <= 999 && date.size() <= kDateSize);
    const bool hasFields = !response.headers.isEmpty();
    const Survey found = hasFields ? survey(response.headers) : Survey();
    Writer writer(out);
    writeStatusLine(writer, response);
    writeDateField(writer, date);
    if (!found.hasContentType)
        writeContentType(writer, response.contentType);
    writeFraming(writer, framing);
    if (hasFields) {
        writeUpgradeOffer(writer, response.headers);
        writeFields(writer, response.headers, found);
    }
    writer.literal("\r\n");
    return writer.position();
}

void appendHead(QByteArray &out, const Response &response, const ReplyFraming &framing, QByteArrayView date)
{
    char *const room = grow(out, headRoom(response));
    shrink(out, writeHead(room, response, framing, date));
}

void appendUpgradeHead(QByteArray &out, const Response &response, QByteArrayView date)
{
    const Survey found = survey(response.headers);
    Writer writer(grow(out, kFixedPart + date.size() + found.bytes));
    writeStatusLine(writer, 101);
    writeDateField(writer, date);
    for (qsizetype i = 0; i < response.headers.size(); ++i) {
        const Field field = response.headers.at(i);
        if (kindOf(field.name) == Kind::Own || isNamed(field.name, "connection"))
            writeField(writer, field);
    }
    writer.literal("\r\n");
    shrink(out, writer.position());
}

void appendInterimHead(QByteArray &out, const Response &response)
{
    const Survey found = survey(response.headers);
    Writer writer(grow(out, kFixedPart + found.bytes));
    writeStatusLine(writer, response.status);
    writeFields(writer, response.headers, found);
    writer.literal("\r\n");
    shrink(out, writer.position());
}

void appendChunk(QByteArray &out, QByteArrayView piece)
{
    if (piece.isEmpty())
        return;
    Writer writer(grow(out, kNumberRoom + 4 + piece.size()));
    writer.hexadecimal(quint64(piece.size()));
    writer.literal("\r\n");
    writer.write(piece);
    writer.literal("\r\n");
    shrink(out, writer.position());
}

void appendLastChunk(QByteArray &out)
{
    out += QByteArrayView("0\r\n\r\n");
}

} // namespace eyewall::http
