// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace eyewall::core {

/// Which item of a queue comes next: the oldest. Thread: any (a value).
template<typename T>
class FifoStore final {
public:
    void push(T item) { m_items.push_back(std::move(item)); }
    T pop()
    {
        T item = std::move(m_items.front());
        m_items.pop_front();
        return item;
    }
    qsizetype size() const { return qsizetype(m_items.size()); }

private:
    std::deque<T> m_items;
};

/// The newest. Thread: any (a value).
template<typename T>
class LifoStore final {
public:
    void push(T item) { m_items.push_back(std::move(item)); }
    T pop()
    {
        T item = std::move(m_items.back());
        m_items.pop_back();
        return item;
    }
    qsizetype size() const { return qsizetype(m_items.size()); }

private:
    std::vector<T> m_items;
};

/// The one before all others by Compare, and of equal ones the oldest. Thread: any (a value).
template<typename T, typename Compare>
class PriorityStore final {
public:
    void push(T item)
    {
        m_heap.push_back({std::move(item), m_pushed++});
        std::ranges::push_heap(m_heap, comesLater);
    }
    T pop()
    {
        std::ranges::pop_heap(m_heap, comesLater);
        T item = std::move(m_heap.back().item);
        m_heap.pop_back();
        return item;
    }
    qsizetype size() const { return qsizetype(m_heap.size()); }

private:
    struct Entry {
        T item;
        quint64 order;
    };

    static bool comesLater(const Entry &a, const Entry &b)
    {
        const Compare isBefore{};
        if (isBefore(b.item, a.item))
            return true;
        return !isBefore(a.item, b.item) && b.order < a.order;
    }

    std::vector<Entry> m_heap;
    quint64 m_pushed = 0;
};

} // namespace eyewall::core
