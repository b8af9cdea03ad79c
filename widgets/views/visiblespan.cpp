// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/visiblespan.h"

#include "widgets/models/cell.h"

#include <QTableView>

#include <algorithm>
#include <limits>

namespace eyewall::views {

const models::Span &VisibleSpan::of(int column)
{
    if (m_isKnown)
        return m_span;
    m_isKnown = true;
    const models::Span span = measured(column);
    if (span != m_span)
        m_view.viewport()->update(); // scrolled rows and those that did not change, too
    m_span = span;
    return m_span;
}

models::Span VisibleSpan::measured(int column) const
{
    const int first = m_view.rowAt(0);
    const int bottom = m_view.rowAt(m_view.viewport()->height() - 1);
    const int last = bottom < 0 ? m_view.model()->rowCount() - 1 : bottom;
    models::Span all{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), false};
    for (int row = std::max(0, first); row <= last; ++row) {
        const QVariant data = m_view.model()->index(row, column).data(models::SpanRole);
        if (!data.isValid())
            continue;
        const auto span = data.value<models::Span>();
        all.begin = std::min(all.begin, span.begin);
        all.end = std::max(all.end, span.end);
    }
    return all.end < all.begin ? models::Span() : all;
}

} // namespace eyewall::views
