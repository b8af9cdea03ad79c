// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtercontext.h"

#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace eyewall::capture {
class Filter;
}

namespace eyewall::models {

/// A text read as a filter. Thread: any (a value).
struct FilterReading {
    std::shared_ptr<const capture::Filter> filter; ///< null when there is a mistake, or nothing to filter by
    QString mistake;                               ///< a sentence for a person; empty when there is none
    qsizetype position = 0;                        ///< of the mistake, in characters
    qsizetype length = 0;

    [[nodiscard]] bool isGood() const { return mistake.isEmpty(); }
};

/// Something that can stand where a person writes. Thread: any (a value).
struct FilterProposal {
    QString text;
    QString help; ///< a few words, maybe none
};

/// What to put in place of a part of a text. Thread: any (a value).
struct FilterCompletion {
    qsizetype begin = 0;
    qsizetype end = 0;
    QList<FilterProposal> proposals = {};
};

/// Reads what a person writes as a filter of one table, and proposes how it could go on. Thread: GUI.
class FilterReader final {
public:
    static constexpr qsizetype kMostProposals = 60;

    explicit FilterReader(capture::FilterContext context = capture::FilterContext())
        : m_context(std::move(context))
    {
    }

    [[nodiscard]] FilterReading read(const QString &text) const;
    /// For the word that the cursor stands behind: keys, states, or the values of its key.
    [[nodiscard]] FilterCompletion complete(const QString &text, qsizetype cursor) const;

private:
    [[nodiscard]] QList<FilterProposal> keysLike(QStringView word) const;
    [[nodiscard]] QList<FilterProposal> valuesLike(QStringView name, QStringView list) const;

    capture::FilterContext m_context;
};

} // namespace eyewall::models
