// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/outputtransform.h"

#include <QtCore/QByteArrayList>

#include <algorithm>
#include <optional>
#include <vector>

namespace eyewall {

class Application;
struct ApplicationSettings;

/// Which answers get an entity tag without asking for one: content that a handler built for GET and HEAD with
/// status 200, without an ETag and without "Cache-Control: no-store". A client that has the same content
/// already is then answered 304. Smaller content is hardly more than the fields of a 304; larger content
/// would hold the loop while the tag is made of it. Thread: any (a value).
struct EtagOptions {
    qsizetype minimumSize = 1024;        ///< bytes
    qsizetype maximumSize = 1024 * 1024; ///< bytes; 0 for none at all
};

/// Which answers are compressed for clients that accept it. Never those that are coded already, ranges,
/// "Cache-Control: no-transform" and event streams. Thread: any (a value).
struct CompressOptions {
    int level = 6;                           ///< of gzip and deflate: 1 (fast) to 9 (small)
    int brotliQuality = 4;                   ///< 0 (fast) to 11 (small)
    qsizetype minimumSize = 1024;            ///< bytes: below that nothing is won
    qsizetype maximumSize = 8 * 1024 * 1024; ///< bytes: it is held in memory, and files are read into it
    bool compressesStreams = true;           ///< each write is flushed
    QByteArrayList types =
        {}; ///< beginnings of content types, besides text, JSON, XML, JavaScript and the like
};

namespace web {

/// What an application does to answers before they are sent. Written before the server listens.
/// Thread: any after that.
struct AnswerPolicy {
    EtagOptions etags;
    std::optional<CompressOptions> compression;    ///< absent: nothing is compressed
    std::vector<TransformFactory> transforms;      ///< in the order in which they get the content
    const ApplicationSettings *settings = nullptr; ///< never null in a Context
    const Application *application = nullptr;      ///< whose settings these are; never null, too

    /// Content below this is sent as it is, when nothing in the answer's fields says otherwise.
    [[nodiscard]] qsizetype smallestTouched() const
    {
        return compression ? std::min(etags.minimumSize, compression->minimumSize) : etags.minimumSize;
    }
};

} // namespace web
} // namespace eyewall
