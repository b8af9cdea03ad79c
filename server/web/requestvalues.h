// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <type_traits>
#include <typeindex>
#include <utility>

namespace eyewall {

/// What middleware and handlers of one request hand on to each other and to whom they call with the Context:
/// one value of each type, so give each a type of its own, `struct TraceId { QByteArray text; };`. They are
/// there until the request ends. Thread: its connection's loop.
class RequestValues final {
public:
    RequestValues() = default;
    RequestValues(const RequestValues &) = delete;
    RequestValues &operator=(const RequestValues &) = delete;

    /// In place of one that was set before.
    template<typename T>
    T &set(T value)
    {
        static_assert(std::is_object_v<T> && !std::is_const_v<T>);
        auto kept = std::make_shared<T>(std::move(value));
        T &reference = *kept;
        m_values.insert_or_assign(std::type_index(typeid(T)), std::move(kept));
        return reference;
    }
    /// Null when there is none; until it is set again.
    template<typename T>
    [[nodiscard]] T *find() const
    {
        const auto found = m_values.find(std::type_index(typeid(T)));
        return found == m_values.end() ? nullptr : static_cast<T *>(found->second.get());
    }
    template<typename T>
    void remove()
    {
        m_values.erase(std::type_index(typeid(T)));
    }

private:
    std::map<std::type_index, std::shared_ptr<void>> m_values;
};

} // namespace eyewall
