// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtersubject.h"
#include "widgets/models/requestmodel.h"

#include <utility>

namespace eyewall::models {

/// A request as a filter sees it. Thread: GUI.
class RequestFields final : public capture::FilterSubject {
public:
    /// All of it lives longer.
    RequestFields(const RequestRow &row, const RouteNames &routes, const Labels &labels, QString comment = {})
        : m_row(row)
        , m_routes(routes)
        , m_labels(labels)
        , m_comment(std::move(comment))
    {
    }

    void show(capture::FilterKey key, capture::FilterProbe &probe) const override;
    [[nodiscard]] std::optional<double> number(capture::FilterKey key) const override;
    [[nodiscard]] bool is(capture::FilterFlag flag) const override;

private:
    [[nodiscard]] monitor::Protocol protocol() const;
    [[nodiscard]] bool isCut() const;
    void showWords(capture::FilterProbe &probe) const;
    void showClient(capture::FilterProbe &probe) const;
    void showLabel(capture::FilterProbe &probe) const;
    void showUrl(capture::FilterProbe &probe) const;

    const RequestRow &m_row;
    const RouteNames &m_routes;
    const Labels &m_labels;
    const QString m_comment;
};

} // namespace eyewall::models
