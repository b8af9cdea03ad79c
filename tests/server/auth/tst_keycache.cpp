// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/auth/keycache.h"

#include "server/core/eventloop.h"
#include "server/core/sleep.h"
#include "server/core/workerpool.h"
#include "server/testing/await.h"
#include "tests/server/auth/signingkey.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QScopeGuard>
#include <QtCore/QSemaphore>
#include <QtTest/QtTest>

#include <atomic>

using namespace eyewall;
using namespace std::chrono_literals;
using auth::IdToken;
using auth::KeyCache;
using eyewall::test::SigningKey;
using testing::await;

namespace {

using Verified = core::Result<void>;

/// Answers with keys when it is told to. Thread: any.
class Endpoint {
public:
    auth::Fetch fetch()
    {
        return [this](HttpRequest) {
            ++requests;
            return answerOf(m_answer.future());
        };
    }
    void answer(const QJsonArray &keys)
    {
        HttpResponse response;
        response.status = 200;
        response.body = QJsonDocument(QJsonObject{{"keys", keys}}).toJson();
        m_answer.setValue(core::Result<HttpResponse>(response));
    }
    void refuse() { m_answer.setValue(core::Result<HttpResponse>(core::Error{"no route to it"})); }
    void fail() { m_answer.setException(std::make_exception_ptr(std::runtime_error("a bug"))); }
    /// Holds the next answers back again.
    void hold()
    {
        std::destroy_at(&m_answer);
        std::construct_at(&m_answer);
    }

    std::atomic<int> requests = 0;

private:
    static Task<core::Result<HttpResponse>> answerOf(Future<core::Result<HttpResponse>> answer)
    {
        co_return co_await answer.wait();
    }

    Promise<core::Result<HttpResponse>> m_answer;
};

LoginProvider provider()
{
    LoginProvider provider;
    provider.keysUrl = QUrl(QStringLiteral("https://provider.example/keys"));
    provider.keysInterval = 1h;
    provider.keysRetry = 1h;
    return provider;
}

SigningKey key(const QByteArray &id)
{
    return {"ES256", id};
}

IdToken tokenOf(const SigningKey &key)
{
    return *IdToken::parse(key.token({{"sub", "me"}}));
}

IdToken namelessTokenOf(const SigningKey &key)
{
    return *IdToken::parse(key.token({{"alg", "ES256"}}, {{"sub", "me"}}));
}

QJsonObject nameless(QJsonObject json)
{
    json.remove("kid");
    return json;
}

Task<> store(Task<Verified> task, std::vector<Verified> *all)
{
    all->push_back(co_await task);
}

} // namespace

class tst_KeyCache final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fetchesOnceForAllThatWait();
    void fetchesOnceForAllThatWaitForChangedKeys();
    void fetchesOnceForSeveralThreads();
    void fetchesAgainForANamelessKey();
    void fetchesWithoutAnEventLoop();
    void fetchesOnceForManyUnknownKeys();
    void fetchesNotForAForgedSignature();
    void sharesAFailure();
    void restsBehindAFailure();
    void comesBackBehindAFailure();
    void givesUpAFetchInTime();
    void givesUpAFetchThatNeverEnds();
    void survivesAFetchThatThrows();
    void survivesTheEndOfTheLoopThatFetches();
    void refusesAnotherAlgorithm();

private:
    [[nodiscard]] Task<Verified> verify(const IdToken &token)
    {
        return KeyCache::verify(m_cache, m_endpoint->fetch(), m_provider, token);
    }

    std::unique_ptr<core::EventLoop> m_loop;
    std::unique_ptr<Endpoint> m_endpoint;
    std::shared_ptr<KeyCache> m_cache;
    LoginProvider m_provider;
};

void tst_KeyCache::init()
{
    m_loop = std::make_unique<core::EventLoop>();
    m_endpoint = std::make_unique<Endpoint>();
    m_cache = std::make_shared<KeyCache>();
    m_provider = provider();
}

void tst_KeyCache::cleanup()
{
    m_loop.reset();
    m_endpoint.reset();
}

void tst_KeyCache::fetchesOnceForAllThatWait()
{
    const SigningKey mine = key("a");
    std::vector<Verified> all;
    for (int i = 0; i < 5; ++i)
        store(verify(tokenOf(mine)), &all);
    QCOMPARE(m_endpoint->requests, 1);
    m_endpoint->answer({mine.publicJson()});
    QTRY_COMPARE(all.size(), 5u);
    QVERIFY(std::all_of(all.begin(), all.end(), [](const Verified &one) { return one.hasValue(); }));
    QCOMPARE(m_endpoint->requests, 1);
}

void tst_KeyCache::fetchesOnceForAllThatWaitForChangedKeys()
{
    const SigningKey before = key("a");
    const SigningKey after = key("b");
    m_provider.keysInterval = 0s;
    m_endpoint->answer({before.publicJson()});
    QVERIFY(await(verify(tokenOf(before))));
    m_endpoint->hold();
    std::vector<Verified> all;
    for (int i = 0; i < 3; ++i)
        store(verify(tokenOf(after)), &all);
    store(verify(tokenOf(before)), &all);
    QCOMPARE(all.size(), 1u); // who has a key that is known does not wait
    m_endpoint->answer({after.publicJson()});
    QTRY_COMPARE(all.size(), 4u);
    QVERIFY(std::all_of(all.begin(), all.end(), [](const Verified &one) { return one.hasValue(); }));
    QCOMPARE(m_endpoint->requests, 2);
}

void tst_KeyCache::fetchesOnceForSeveralThreads()
{
    const SigningKey mine = key("a");
    const IdToken good = tokenOf(mine);
    std::atomic<int> right = 0;
    std::atomic<int> begun = 0;
    core::WorkerPool pool(4);
    pool.start();
    for (int i = 0; i < 4; ++i) {
        pool.loop(i).post([this, &good, &right, &begun]() -> Task<> {
            auto task = verify(good);
            ++begun;
            const Verified verified = co_await task;
            right += verified.hasValue() ? 1 : 0;
        });
    }
    QTRY_COMPARE(begun, 4);
    m_endpoint->answer({mine.publicJson()});
    QTRY_COMPARE(right, 4);
    QCOMPARE(m_endpoint->requests, 1);
    pool.stop();
}

void tst_KeyCache::fetchesAgainForANamelessKey()
{
    const SigningKey before = key("a");
    const SigningKey after = key("b");
    m_provider.keysInterval = 0s;
    m_endpoint->answer({nameless(before.publicJson())});
    QVERIFY(await(verify(namelessTokenOf(before))));
    m_endpoint->hold();
    m_endpoint->answer({nameless(after.publicJson())});
    QVERIFY(await(verify(namelessTokenOf(after))));
    QCOMPARE(m_endpoint->requests, 2);
}

void tst_KeyCache::fetchesWithoutAnEventLoop()
{
    m_loop.reset();
    const SigningKey mine = key("a");
    HttpResponse response;
    response.status = 200;
    response.body = QJsonDocument(QJsonObject{{"keys", QJsonArray{mine.publicJson()}}}).toJson();
    int requests = 0;
    const auth::Fetch slow = [&](HttpRequest) -> Task<core::Result<HttpResponse>> {
        ++requests;
        co_await sleepFor(1ms);
        const HttpResponse copy = response; // co_return moves what it is given
        co_return copy;
    };
    std::vector<Verified> all;
    for (int i = 0; i < 2; ++i)
        store(KeyCache::verify(m_cache, slow, m_provider, tokenOf(mine)), &all);
    QTRY_COMPARE(all.size(), 2u);
    QVERIFY(all[0] && all[1]);
    QCOMPARE(requests, 2);
}

void tst_KeyCache::fetchesOnceForManyUnknownKeys()
{
    const SigningKey mine = key("a");
    m_endpoint->answer({mine.publicJson()});
    QVERIFY(await(verify(tokenOf(mine))));
    for (int i = 0; i < 100; ++i) {
        IdToken forged = tokenOf(mine);
        forged.keyId = "unknown-" + QByteArray::number(i);
        const Verified verified = await(verify(forged));
        QVERIFY(!verified);
        QVERIFY(verified.error().message.contains("wrong signature"));
    }
    QCOMPARE(m_endpoint->requests, 1);
}

void tst_KeyCache::fetchesNotForAForgedSignature()
{
    const SigningKey mine = key("a");
    m_provider.keysInterval = 0s;
    m_endpoint->answer({mine.publicJson()});
    QVERIFY(await(verify(tokenOf(mine))));
    QVERIFY(!await(verify(tokenOf(key("a")))));
    QCOMPARE(m_endpoint->requests, 1);
}

void tst_KeyCache::sharesAFailure()
{
    std::vector<Verified> all;
    for (int i = 0; i < 3; ++i)
        store(verify(tokenOf(key("a"))), &all);
    m_endpoint->refuse();
    QTRY_COMPARE(all.size(), 3u);
    for (const Verified &one : all) {
        QVERIFY(!one);
        QCOMPARE(one.error().message, "the keys of the provider: no route to it");
    }
    QCOMPARE(m_endpoint->requests, 1);
}

void tst_KeyCache::restsBehindAFailure()
{
    m_endpoint->refuse();
    for (int i = 0; i < 3; ++i) {
        const Verified verified = await(verify(tokenOf(key("a"))));
        QVERIFY(!verified);
        QCOMPARE(verified.error().message, "the keys of the provider: no route to it");
    }
    QCOMPARE(m_endpoint->requests, 1);
}

void tst_KeyCache::comesBackBehindAFailure()
{
    const SigningKey mine = key("a");
    m_provider.keysRetry = 0ms;
    m_endpoint->refuse();
    QVERIFY(!await(verify(tokenOf(mine))));
    m_endpoint->hold();
    m_endpoint->answer({mine.publicJson()});
    QVERIFY(await(verify(tokenOf(mine))));
    QCOMPARE(m_endpoint->requests, 2);
}

void tst_KeyCache::givesUpAFetchInTime()
{
    const SigningKey mine = key("a");
    m_provider.fetchTimeout = 20ms;
    m_provider.keysRetry = 0ms;
    std::vector<Verified> all;
    for (int i = 0; i < 3; ++i)
        store(verify(tokenOf(mine)), &all);
    QTRY_COMPARE(all.size(), 3u);
    for (const Verified &one : all) {
        QVERIFY(!one);
        QVERIFY2(one.error().isTimeout(), qPrintable(one.error().message));
    }
    m_endpoint->answer({mine.publicJson()});
    QVERIFY(await(verify(tokenOf(mine))));
}

/// The loop that fetches stands still, so that nothing there ends the fetch.
void tst_KeyCache::givesUpAFetchThatNeverEnds()
{
    const SigningKey mine = key("a");
    const IdToken token = tokenOf(mine);
    m_provider.fetchTimeout = 20ms;
    m_provider.keysRetry = 0ms;
    QSemaphore isHeld;
    std::atomic<int> late = 0;
    core::WorkerPool pool(1);
    pool.start();
    const auto release = qScopeGuard([&] {
        isHeld.release();
        pool.stop();
    });
    pool.loop(0).post([&]() -> Task<> {
        Task<Verified> task = verify(token);
        isHeld.acquire();
        const Verified verified = co_await task;
        late += verified ? 0 : 1;
    });
    QTRY_COMPARE(m_endpoint->requests, 1);
    std::vector<Verified> all;
    for (int i = 0; i < 3; ++i)
        store(verify(token), &all);
    QTRY_COMPARE(all.size(), 3u);
    for (const Verified &one : all) {
        QVERIFY(!one);
        QVERIFY2(one.error().isTimeout(), qPrintable(one.error().message));
        QVERIFY2(one.error().message.startsWith("the keys of the provider: "),
                 qPrintable(one.error().message));
    }
    m_endpoint->hold();
    m_endpoint->answer({mine.publicJson()});
    QVERIFY(await(verify(token)));
    QCOMPARE(m_endpoint->requests, 2);
    isHeld.release();
    QTRY_COMPARE(late, 1); // what that one ends with is of no interest any more
    IdToken unknown = token;
    unknown.keyId = "unknown";
    const Verified verified = await(verify(unknown));
    QVERIFY(!verified);
    QVERIFY2(verified.error().message.contains("wrong signature"), qPrintable(verified.error().message));
    QCOMPARE(m_endpoint->requests, 2);
}

void tst_KeyCache::survivesAFetchThatThrows()
{
    const SigningKey mine = key("a");
    m_provider.keysRetry = 0ms;
    Task<Verified> first = verify(tokenOf(mine));
    std::vector<Verified> all;
    store(verify(tokenOf(mine)), &all);
    m_endpoint->fail();
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(await(std::move(first))));
    QTRY_COMPARE(all.size(), 1u);
    QCOMPARE(all[0].error().message, "the keys of the provider: the fetch was given up");
    m_endpoint->hold();
    m_endpoint->answer({mine.publicJson()});
    QVERIFY(await(verify(tokenOf(mine))));
}

void tst_KeyCache::survivesTheEndOfTheLoopThatFetches()
{
    const SigningKey mine = key("a");
    const IdToken token = tokenOf(mine);
    m_provider.keysRetry = 0ms;
    core::WorkerPool pool(1);
    pool.start();
    pool.loop(0).post([this, &token]() -> Task<> { static_cast<void>(co_await verify(token)); });
    QTRY_COMPARE(m_endpoint->requests, 1);
    std::vector<Verified> all;
    store(verify(token), &all);
    pool.stop();
    QTRY_COMPARE(all.size(), 1u);
    QVERIFY(!all[0]);
    m_endpoint->answer({mine.publicJson()});
    QVERIFY(await(verify(token)));
}

void tst_KeyCache::refusesAnotherAlgorithm()
{
    m_provider.algorithms = {"RS256"};
    const Verified verified = await(verify(tokenOf(key("a"))));
    QVERIFY(!verified);
    QVERIFY(verified.error().message.contains("algorithm"));
    QCOMPARE(m_endpoint->requests, 0);
}

QTEST_GUILESS_MAIN(tst_KeyCache)
#include "tst_keycache.moc"
