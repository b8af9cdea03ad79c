// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspectors/bodycontent.h"
#include "widgets/inspectors/bodyfile.h"

#include <QString>

namespace eyewall::models {
struct RequestRow;
}

namespace eyewall::inspectors {

// What leaves the window of a request: by the clipboard, or as a file. Thread: GUI, for everything here.

Body requestBodyOf(const models::RequestRow &request);
Body responseBodyOf(const models::RequestRow &request);

/// A text for the clipboard, and a sentence when it is not all that was asked for.
struct Copied {
    QString text;
    QString note;
};

/// Head and body as they were on the wire, line ends kept. A binary body is left out.
Copied rawRequest(const models::RequestRow &request);
Copied rawResponse(const models::RequestRow &request);
/// The body, decoded; in Base64 when it is binary.
Copied bodyText(const Body &body);

/// The body, decoded, with a name after the path of the request.
BodyFile fileOf(const models::RequestRow &request, const Body &body);

} // namespace eyewall::inspectors
