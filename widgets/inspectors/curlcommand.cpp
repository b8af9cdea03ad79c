// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/curlcommand.h"

#include "widgets/models/messagehead.h"
#include "widgets/models/requestmodel.h"
#include "widgets/support/contentdecoding.h"
#include "widgets/support/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace eyewall::inspectors {

using models::HeadField;
using models::HeadReader;
using models::RequestRow;

namespace {

/// The context of the translations.
struct Curl {
    Q_DECLARE_TR_FUNCTIONS(Curl)
};

constexpr qsizetype kLongestPiped = 1024; // bytes, of four characters each

/// "http://host/path" instead of "/path".
bool isAbsolute(const QByteArray &target)
{
    return target.contains("://") && !target.startsWith('/');
}

bool isControl(char c)
{
    return uchar(c) < 0x20 || c == 0x7f;
}

bool isLineOrTab(char c)
{
    return c == '\n' || c == '\t';
}

/// U+0080 to U+009F in UTF-8: some terminals act on them.
bool hasLateControls(QByteArrayView bytes)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        if (uchar(bytes[i]) == 0xc2 && uchar(bytes[i + 1]) < 0xa0)
            return true;
    }
    return false;
}

/// Whether a terminal takes it pasted, byte for byte. A CR would become a line feed.
bool isPlain(QByteArrayView bytes)
{
    const bool hasControls =
        std::any_of(bytes.begin(), bytes.end(), [](char c) { return isControl(c) && !isLineOrTab(c); });
    return !hasControls && bytes.isValidUtf8() && !hasLateControls(bytes);
}

QString quoted(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

/// What printf turns into the bytes: 'caf\351'. With a hyphen in front it would be an option.
QString printable(QByteArrayView bytes)
{
    QString text(QLatin1Char('\''));
    for (const char c : bytes) {
        const auto byte = uchar(c);
        if (c == '%')
            text += QLatin1String("%%");
        else if (isControl(c) || byte >= 0x80 || c == '\'' || c == '\\' || (c == '-' && text.size() == 1))
            text += QStringLiteral("\\%1").arg(byte, 3, 8, QLatin1Char('0'));
        else
            text += QLatin1Char(c);
    }
    return text + QLatin1Char('\'');
}

/// "$(printf 'caf\351')". Line ends at the end get lost, and no word has a NUL: none here has either.
QString printed(QByteArrayView bytes)
{
    QByteArray word = bytes.toByteArray();
    word.replace('\0', "");
    return QStringLiteral("\"$(printf %1)\"").arg(printable(word));
}

bool isAmong(QByteArrayView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char *other) { return models::isSameName(name, other); });
}

/// What is about this one connection or this one coding of the body, which curl writes itself.
bool isLeftOut(const HeadField &field)
{
    if (models::isSameName(field.name, "Connection"))
        return isAmong(field.value, {"keep-alive", "close"});
    return isAmong(field.name, {"Host", "Content-Length", "Transfer-Encoding", "Keep-Alive", "Expect"});
}

/// An address in curl's own words: how curl must be told not to read it in another way.
void addAddress(QStringList &words, const QByteArray &url)
{
    if (std::any_of(url.begin(), url.end(), [](char c) { return QByteArrayView("[]{}").contains(c); }))
        words.append(QStringLiteral("--globoff"));
    if (url.contains("/.")) // "/a/../b" would become "/b"
        words.append(QStringLiteral("--path-as-is"));
    words.append(shellWord(url));
}

void addMethod(QStringList &words, const QByteArray &method, bool hasBody)
{
    if (method == "HEAD" && !hasBody)
        words.append(QStringLiteral("--head"));
    else if (method != (hasBody ? "POST" : "GET"))
        words.append(QStringLiteral("-X ") + shellWord(method));
}

/// The server records a body decoded that it has decoded: then the field would lie about it.
bool isCodingGone(const RequestRow &request, const HeadField &field)
{
    return models::isSameName(field.name, "Content-Encoding") &&
           support::decodeContent(request.seen.body, support::contentCodingOf(field.value), 1).coding ==
               support::ContentCoding::None;
}

/// The fields that came, and none that did not.
void addFields(QStringList &words, const RequestRow &request, bool hasBody)
{
    HeadReader reader(request.seen.head);
    for (HeadField field; reader.next(field);) {
        if (isLeftOut(field) || isCodingGone(request, field))
            continue;
        const QByteArray name = field.name.toByteArray();
        const QByteArray line = field.value.isEmpty() ? name + ';' : name + ": " + field.value.toByteArray();
        words.append(QStringLiteral("-H ") + shellWord(line));
        if (models::isSameName(field.name, "Accept-Encoding"))
            words.append(QStringLiteral("--compressed"));
    }
    QList<QByteArray> own{"Accept", "User-Agent"};
    if (hasBody)
        own.append("Content-Type");
    for (const QByteArray &name : std::as_const(own)) {
        if (models::fieldOf(request.seen.head, name).isNull())
            words.append(QStringLiteral("-H ") + shellWord(name + ':'));
    }
}

bool isBodyThere(const RequestRow &request)
{
    return !request.seen.isBodyTruncated && quint64(request.seen.body.size()) == request.seen.bytesIn;
}

/// Whether the command gets the body by a pipe: curl takes no such word.
bool isPiped(const RequestRow &request)
{
    const QByteArray &body = request.seen.body;
    return isBodyThere(request) && !isPlain(body) && body.size() <= kLongestPiped;
}

/// curl tells the length of an empty body too, when it is given one; behind a HEAD it would wait for content.
bool saysEmpty(const RequestRow &request)
{
    return request.seen.method != "HEAD" &&
           models::fieldOf(request.seen.head, "Content-Length") == QByteArrayView("0");
}

/// Empty when the body stands in the command.
QString bodyComment(const RequestRow &request)
{
    const QString size = support::formatBytes(double(request.seen.bytesIn));
    if (!isBodyThere(request))
        return Curl::tr(
                   "# The body of %1 was recorded in part only: put the whole of it into body.bin first.")
            .arg(size);
    if (!isPlain(request.seen.body) && !isPiped(request))
        return Curl::tr("# A terminal would not take the body of %1 unchanged: save it as body.bin first.")
            .arg(size);
    return {};
}

void addBody(QStringList &words, const RequestRow &request, bool standsInFile)
{
    // --data-raw, because --data-binary takes a leading @ for a file.
    if (standsInFile)
        words.append(QStringLiteral("--data-binary @body.bin"));
    else if (isPiped(request))
        words.append(QStringLiteral("--data-binary @-"));
    else
        words.append(QStringLiteral("--data-raw ") + shellWord(request.seen.body));
}

} // namespace

QString shellWord(QByteArrayView bytes)
{
    return isPlain(bytes) ? quoted(bytes) : printed(bytes);
}

QByteArray urlOf(const RequestRow &request, quint16 localPort)
{
    const QByteArray &target = request.seen.target;
    if (isAbsolute(target))
        return target; // a client that takes this server for a proxy
    QByteArray host = models::fieldOf(request.seen.head, "Host").toByteArray();
    if (host.isEmpty())
        host = localPort == 0 ? "localhost" : "localhost:" + QByteArray::number(localPort);
    return (request.isSecure ? "https://" : "http://") + host + (target.startsWith('/') ? target : "/");
}

QString curlCommand(const RequestRow &request, quint16 localPort)
{
    const bool hasBody = request.seen.bytesIn > 0 || saysEmpty(request);
    const QString comment = hasBody ? bodyComment(request) : QString();
    QStringList words{QStringLiteral("curl")};
    if (hasBody && isPiped(request))
        words.first().prepend(QStringLiteral("printf %1 | ").arg(printable(request.seen.body)));
    if (models::versionOf(request.seen.head) == QByteArrayView("HTTP/1.0"))
        words.append(QStringLiteral("--http1.0"));
    addAddress(words, urlOf(request, localPort));
    if (request.seen.target == "*" || isAbsolute(request.seen.target))
        words.append(QStringLiteral("--request-target ") + shellWord(request.seen.target));
    addMethod(words, request.seen.method, hasBody);
    addFields(words, request, hasBody);
    if (hasBody)
        addBody(words, request, !comment.isEmpty());
    const QString command = words.join(QStringLiteral(" \\\n  "));
    return comment.isEmpty() ? command : comment + QLatin1Char('\n') + command;
}

} // namespace eyewall::inspectors
