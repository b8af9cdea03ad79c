// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/multipart.h"

namespace eyewall::http {

ParsedMultipart parseMultipart(QByteArrayView body, QByteArrayView boundary, const MultipartLimits &limits)
{
    using Event = MultipartReader::Event;
    MultipartReader reader(boundary, limits);
    // Shares the bytes of the body: what data() gives are views into it. All of a part comes at once.
    reader.feed(QByteArray::fromRawData(body.data(), body.size()));
    reader.finish();
    ParsedMultipart parsed;
    for (;;) {
        switch (reader.next()) {
        case Event::PartBegin:
            parsed.parts.push_back({reader.part(), {}});
            break;
        case Event::Data:
            parsed.parts.back().data = reader.data();
            break;
        case Event::PartEnd:
            break;
        case Event::End:
            return parsed;
        case Event::NeedMore: // not behind finish()
        case Event::Error:
            return {{}, reader.error()};
        }
    }
}

} // namespace eyewall::http
