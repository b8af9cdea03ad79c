// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/form.h"

#include "server/http/characters.h"
#include "server/http/parameters.h"

namespace eyewall::http {

namespace {

constexpr QByteArrayView kUrlEncoded("application/x-www-form-urlencoded");
constexpr QByteArrayView kMultipart("multipart/form-data");

Form fromMultipart(QByteArrayView body, QByteArrayView boundary, const MultipartLimits &limits)
{
    ParsedMultipart parsed = parseMultipart(body, boundary, limits);
    Form form;
    form.error = parsed.error;
    for (Part &part : parsed.parts) {
        if (part.filename)
            form.files.push_back(std::move(part));
        else
            form.items.append({part.name, part.data.toByteArray()});
    }
    return form;
}

} // namespace

bool isForm(QByteArrayView contentType)
{
    const QByteArrayView type = Parameters(contentType).head();
    return equalsIgnoringCase(type, kUrlEncoded) || equalsIgnoringCase(type, kMultipart);
}

Form parseForm(QByteArrayView contentType, QByteArrayView body, const FormLimits &limits)
{
    const Parameters type(contentType);
    if (equalsIgnoringCase(type.head(), kMultipart))
        return fromMultipart(body, type.onlyValue("boundary").value_or(QByteArray()), limits.multipart);
    if (!equalsIgnoringCase(type.head(), kUrlEncoded))
        return {};
    ParsedQuery parsed = parseQuery(body, limits.items);
    return {std::move(parsed.items), {}, parsed.error};
}

Form parseForm(const Request &request, const FormLimits &limits)
{
    const QByteArrayView contentType = request.header("Content-Type");
    const QByteArrayView coding = request.header("Content-Encoding");
    const bool isPlain = coding.isEmpty() || equalsIgnoringCase(coding, "identity");
    if (!isPlain && isForm(contentType))
        return {{}, {}, {400, "Form in a content coding"}};
    return parseForm(contentType, request.body, limits);
}

} // namespace eyewall::http
