// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/options/suggestion.h"

#include <algorithm>
#include <vector>

namespace eyewall::options {
namespace {

/// Longer names are nobody's misprint, and the table below grows with both lengths.
constexpr qsizetype kMaxLength = 64;

int distance(const QString &a, const QString &b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> table((size_t(a.size()) + 1) * width);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return table[size_t(i) * width + size_t(j)]; };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = int(i + j);
                continue;
            }
            const int replaced = at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            at(i, j) = std::min({replaced, at(i - 1, j) + 1, at(i, j - 1) + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

} // namespace

QString nearest(const QString &name, const QStringList &names)
{
    if (name.size() > kMaxLength)
        return {};
    QString best;
    int least = int(name.size()) / 3 + 1;
    for (const QString &candidate : names) {
        if (candidate.size() > kMaxLength)
            continue;
        if (const int found = distance(name, candidate); found < least) {
            least = found;
            best = candidate;
        }
    }
    return best;
}

} // namespace eyewall::options
