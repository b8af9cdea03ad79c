// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/contextpool.h"

#include "server/core/taskscope.h"
#include "server/web/contextaccess.h"

#include <vector>

namespace eyewall::web {
namespace {

// More than one is free only after many coroutine handlers ended.
constexpr std::size_t kMostSpare = 64;
// Buffers above this are not kept for the next request.
constexpr qsizetype kLargestBuffer = 64 * 1024;

struct Pool {
    std::unique_ptr<Context> latest; // a plain handler finds it here every time
    std::vector<std::unique_ptr<Context>> others;
};

Pool &pool()
{
    thread_local Pool spare;
    return spare;
}

std::unique_ptr<Context> takeSpare()
{
    Pool &spare = pool();
    if (spare.latest)
        return std::move(spare.latest);
    if (spare.others.empty())
        return ContextAccess::make();
    std::unique_ptr<Context> context = std::move(spare.others.back());
    spare.others.pop_back();
    return context;
}

void keepSpare(std::unique_ptr<Context> context)
{
    Pool &spare = pool();
    if (!spare.latest)
        spare.latest = std::move(context);
    else if (spare.others.size() < kMostSpare)
        spare.others.push_back(std::move(context));
}

core::TaskScope &tasks()
{
    thread_local core::TaskScope scope;
    return scope;
}

} // namespace

ContextPtr takeContext(http::Exchange &exchange)
{
    std::unique_ptr<Context> context = takeSpare();
    ContextAccess::begin(*context, exchange);
    return ContextPtr(context.release());
}

void ContextReturn::operator()(Context *context) const
{
    std::unique_ptr<Context> owned(context);
    ContextAccess::end(*owned);
    if (owned->response().body.capacity() <= kLargestBuffer)
        keepSpare(std::move(owned));
}

void keepTask(Task<> task)
{
    if (!task.isReady())
        tasks().spawn(std::move(task));
}

} // namespace eyewall::web
