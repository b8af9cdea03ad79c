// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/precompressed.h"

#include "server/http/contentcoding.h"
#include "server/web/answercoding.h"
#include "server/web/context.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace eyewall::web {
namespace {

using http::ContentCoding;

constexpr std::array kCodings{ContentCoding::Brotli, ContentCoding::Gzip};

QByteArray suffixOf(ContentCoding coding)
{
    return coding == ContentCoding::Brotli ? QByteArrayLiteral(".br") : QByteArrayLiteral(".gz");
}

struct Sibling {
    FileFacts file;
    ContentCoding coding;
};

// The one that the client likes best among those that are there.
std::optional<Sibling> findSibling(const http::AcceptEncoding &accepted, const FileFacts &file,
                                   const std::function<FileFacts(const QByteArray &)> &open,
                                   const QByteArray &name)
{
    std::vector<ContentCoding> offered(kCodings.begin(), kCodings.end());
    for (;;) {
        const ContentCoding coding = accepted.choose(offered);
        if (coding == ContentCoding::Identity)
            return std::nullopt;
        FileFacts found = open(name + suffixOf(coding));
        if (found.kind == FileFacts::Kind::Regular &&
            found.validators.lastModified >= file.validators.lastModified)
            return Sibling{std::move(found), coding};
        std::erase(offered, coding);
    }
}

} // namespace

void answerPrecompressed(Context &context, FileFacts file, const QByteArray &name,
                         const std::function<FileFacts(const QByteArray &)> &open)
{
    addVary(context, "Accept-Encoding");
    const http::Headers &asked = context.request().head.headers;
    const QByteArray accepted = asked.combined("Accept-Encoding");
    if (accepted.isEmpty() || asked.contains("Range"))
        return sendFile(context, std::move(file), name);
    auto sibling = findSibling(http::AcceptEncoding(accepted), file, open, name);
    if (!sibling)
        return sendFile(context, std::move(file), name);
    sendFile(context, std::move(sibling->file), name);
    context.response().headers.remove("Accept-Ranges");
    context.setHeader("Content-Encoding", http::contentCodingName(sibling->coding));
}

} // namespace eyewall::web
