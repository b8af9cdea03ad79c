// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
'use strict';

const kRetry = 3000; // ms, when the browser itself gave up

const byId = (id) => document.getElementById(id);

class Clock {
    constructor() {
        this.count = 0;
        this.source = null;
        this.timer = 0;
        byId('toggle').addEventListener('click', () => (this.running ? this.stop() : this.start()));
        this.start();
    }

    get running() {
        return this.source !== null;
    }

    start() {
        this.source = new EventSource('/events/clock');
        this.source.addEventListener('open', () => this.setState('open', 'Receiving'));
        this.source.addEventListener('tick', (event) => this.tick(JSON.parse(event.data)));
        this.source.addEventListener('error', () => this.failed());
        this.setState('idle', 'Connecting');
        byId('toggle').textContent = 'Stop';
    }

    stop() {
        clearTimeout(this.timer);
        this.source.close();
        this.source = null;
        this.setState('idle', 'Stopped');
        byId('toggle').textContent = 'Start';
    }

    // The browser reconnects by itself after a broken stream, but not after a refusal.
    failed() {
        this.setState('gone', 'The server is gone. Trying again.');
        if (this.source.readyState !== EventSource.CLOSED)
            return;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.start(), kRetry);
    }

    tick(data) {
        const time = new Date(data.time);
        byId('time').textContent = time.toLocaleTimeString([], { hour12: false });
        byId('time').dateTime = data.time;
        byId('date').textContent = time.toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
        byId('hand').setAttribute('stroke-dashoffset', String(60 - time.getSeconds()));
        byId('count').textContent = String(++this.count);
        byId('seq').textContent = String(data.seq);
        byId('lag').textContent = `${Math.max(0, Date.now() - time.getTime())} ms`;
    }

    setState(state, text) {
        byId('state').dataset.state = state;
        byId('state').textContent = text;
    }
}

new Clock();
