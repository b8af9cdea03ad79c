// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Transforms of what Context sends.
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "server/web/requeststate.h"

#include <iterator>
#include <utility>
#include <vector>

namespace eyewall {

void Context::addTransform(std::unique_ptr<OutputTransform> transform)
{
    if (hasBegun() || state().hasTransformed)
        throw HttpError(500, QStringLiteral("The answer has begun: nothing can transform it any more"));
    state().transforms.push_back(std::move(transform));
}

// Those of the application come first, then those of this request in their order. False when there are none,
// and behind the first time.
bool Context::beginTransforms()
{
    if (!hasTransforms() || std::exchange(state().hasTransformed, true))
        return false;
    std::vector<std::unique_ptr<OutputTransform>> own = std::exchange(m_rare.state->transforms, {});
    if (m_file.isOpen())
        return false;
    std::vector<std::unique_ptr<OutputTransform>> all;
    for (const TransformFactory &make : m_policy->transforms)
        all.push_back(make(*this));
    std::move(own.begin(), own.end(), std::back_inserter(all));
    std::erase(all, nullptr);
    for (const auto &transform : all)
        transform->begin(*this);
    m_rare.state->transforms = std::move(all);
    return !m_rare.state->transforms.empty();
}

QByteArray Context::transformed(QByteArray piece, bool isLast)
{
    if (!m_rare.state || m_rare.state->transforms.empty())
        return piece;
    auto transforms = std::exchange(m_rare.state->transforms, {});
    for (const auto &transform : transforms)
        piece = transform->transform(std::move(piece), isLast);
    if (!isLast)
        m_rare.state->transforms = std::move(transforms);
    return piece;
}

} // namespace eyewall
