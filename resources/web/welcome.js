// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
'use strict';

const kHistory = 60; // samples in a sparkline, one a second
const kFirstRetry = 500; // ms, doubled up to kLastRetry
const kLastRetry = 15000;

const httpBase = location.origin;
const wsBase = `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}`;
const byId = (id) => document.getElementById(id);

function withHost(text) {
    return text.replaceAll('{http}', httpBase).replaceAll('{ws}', wsBase);
}

// Copy buttons

// Plain http on another host is no secure context: there is no navigator.clipboard then.
function copyBySelection(text) {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
}

async function copyText(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return copyBySelection(text);
    }
}

function makeCopyButton(button, text, what) {
    const label = button.textContent;
    button.setAttribute('aria-label', `Copy ${what}`);
    button.addEventListener('click', async () => {
        button.textContent = (await copyText(text)) ? 'Copied' : 'Not copied';
        button.focus();
        setTimeout(() => { button.textContent = label; }, 1500);
    });
}

function setupCommands() {
    for (const code of document.querySelectorAll('.command code'))
        code.textContent = withHost(code.textContent);
    for (const command of document.querySelectorAll('.command')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'small';
        button.textContent = 'Copy';
        command.append(button);
        makeCopyButton(button, command.querySelector('code').textContent,
            `the ${command.querySelector('span').textContent} command`);
    }
    for (const button of document.querySelectorAll('[data-copy]'))
        makeCopyButton(button, withHost(button.dataset.copy), button.dataset.what);
    byId('host').textContent = location.host;
}

// Live numbers

function formatCount(value) {
    if (value >= 1e6)
        return `${(value / 1e6).toFixed(1)}M`;
    if (value >= 1e4)
        return `${(value / 1e3).toFixed(1)}k`;
    return value >= 10 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}

function formatBytes(value) {
    const units = ['B/s', 'kB/s', 'MB/s', 'GB/s'];
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        ++unit;
    }
    return `${unit && value < 100 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

function formatDuration(seconds) {
    const s = Math.floor(seconds);
    const days = Math.floor(s / 86400);
    const hours = Math.floor(s / 3600) % 24;
    const minutes = Math.floor(s / 60) % 60;
    if (days)
        return `${days} d ${hours} h`;
    if (hours)
        return `${hours} h ${minutes} m`;
    return minutes ? `${minutes} m ${s % 60} s` : `${s} s`;
}

class Tile {
    constructor(name, format) {
        const box = byId(`tile-${name}`);
        this.value = box.querySelector('.value');
        this.line = box.querySelector('.line');
        this.area = box.querySelector('.area');
        this.format = format;
        this.history = [];
    }

    show(value) {
        this.value.textContent = this.format(value);
        if (!this.line)
            return;
        this.history.push(value);
        if (this.history.length > kHistory)
            this.history.shift();
        this.draw();
    }

    draw() {
        const top = Math.max(...this.history, 1e-9);
        const first = kHistory - this.history.length + 1;
        const points = this.history.map((value, i) => `${first + i},${(18.5 - (value / top) * 16).toFixed(2)}`);
        this.line.setAttribute('d', `M${points.join('L')}`);
        this.area.setAttribute('d', `M${first},20L${points.join('L')}L${kHistory},20Z`);
    }
}

class LiveNumbers {
    constructor() {
        this.tiles = {
            connections: new Tile('connections', formatCount),
            requests: new Tile('requests', formatCount),
            messages: new Tile('messages', formatCount),
            in: new Tile('in', formatBytes),
            out: new Tile('out', formatBytes),
            uptime: new Tile('uptime', formatDuration),
        };
        this.retry = kFirstRetry;
        this.connect();
    }

    connect() {
        const socket = new WebSocket(`${wsBase}/ws/live`);
        socket.addEventListener('open', () => this.opened());
        socket.addEventListener('message', (event) => this.take(JSON.parse(event.data)));
        socket.addEventListener('close', () => this.closed());
    }

    opened() {
        this.retry = kFirstRetry;
        this.last = null;
        this.setState('open', 'Running');
    }

    closed() {
        this.setState('gone', `The server is gone. Trying again in ${(this.retry / 1000).toFixed(1)} s.`);
        setTimeout(() => this.connect(), this.retry);
        this.retry = Math.min(this.retry * 2, kLastRetry);
    }

    setState(state, text) {
        byId('live').classList.toggle('gone', state === 'gone');
        byId('state').dataset.state = state;
        byId('state').textContent = text;
    }

    take(now) {
        this.tiles.connections.show(now.connections);
        this.tiles.uptime.show(now.uptime);
        this.showDrops(now.drops);
        if (this.last && now.time > this.last.time)
            this.showRates(this.last, now);
        this.last = now;
    }

    showRates(before, now) {
        const seconds = (now.time - before.time) / 1000;
        const rate = (key) => (now[key] - before[key]) / seconds;
        this.tiles.requests.show(rate('requests'));
        this.tiles.messages.show(rate('messagesIn') + rate('messagesOut'));
        this.tiles.in.show(rate('bytesIn'));
        this.tiles.out.show(rate('bytesOut'));
    }

    showDrops(drops) {
        byId('drops').hidden = !drops;
        byId('drops').textContent = `The window could not keep up: ${formatCount(drops)} records dropped. The numbers here stay exact.`;
    }
}

// Echo box

class EchoBox {
    constructor() {
        byId('echo-form').addEventListener('submit', (event) => {
            event.preventDefault();
            this.send(byId('echo-text').value);
        });
        byId('echo-close').addEventListener('click', () => this.socket.close(1000));
    }

    send(text) {
        if (this.socket && this.socket.readyState === WebSocket.OPEN)
            this.transmit(text);
        else
            this.connect(text);
    }

    connect(firstText) {
        if (this.socket && this.socket.readyState !== WebSocket.CLOSED)
            return;
        this.sentAt = []; // echoes come back in order
        this.say('Connecting.');
        this.socket = new WebSocket(`${wsBase}/ws/echo`);
        this.socket.addEventListener('open', () => this.opened(firstText));
        this.socket.addEventListener('message', (event) => this.received(event.data));
        this.socket.addEventListener('close', (event) => this.closed(event));
    }

    opened(firstText) {
        byId('echo-close').disabled = false;
        this.say('Connected.');
        this.transmit(firstText);
    }

    transmit(text) {
        this.sentAt.push(performance.now());
        this.socket.send(text);
        this.add('out', 'sent', text);
    }

    received(text) {
        this.add('in', `${(performance.now() - this.sentAt.shift()).toFixed(1)} ms`, text);
    }

    closed(event) {
        byId('echo-close').disabled = true;
        this.say(event.code === 1000 ? 'Closed.' : `Closed with code ${event.code}.`);
    }

    say(text) {
        byId('echo-state').textContent = text;
    }

    add(direction, label, text) {
        const log = byId('echo-log');
        const arrow = document.createElement('span');
        arrow.className = 'arrow';
        arrow.textContent = `${direction === 'in' ? '\u2190' : '\u2192'} ${label}`;
        const item = document.createElement('li');
        item.className = direction;
        item.append(arrow, ' ', text);
        log.append(item);
        while (log.children.length > 100)
            log.firstChild.remove();
        log.hidden = false;
        log.scrollTop = log.scrollHeight;
    }
}

setupCommands();
new LiveNumbers();
new EchoBox();
