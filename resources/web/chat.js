// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
'use strict';

const kMaxItems = 500; // lines kept in the log
const kFirstRetry = 500; // ms, doubled up to kLastRetry
const kLastRetry = 15000;

const wsBase = `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}`;
const byId = (id) => document.getElementById(id);
const room = new URLSearchParams(location.search).get('room') || 'lobby';

class Log {
    constructor() {
        this.list = byId('log');
        this.view = byId('talk');
    }

    add(message, mine) {
        const atEnd = this.view.scrollHeight - this.view.scrollTop - this.view.clientHeight < 40;
        this.list.append(message.type === 'said' ? this.saidItem(message, mine) : this.presenceItem(message));
        while (this.list.children.length > kMaxItems)
            this.list.firstChild.remove();
        byId('empty').hidden = true;
        if (atEnd || mine)
            this.view.scrollTop = this.view.scrollHeight;
    }

    saidItem(message, mine) {
        const text = this.element('div', 'text', message.text);
        return this.item(mine ? 'said mine' : 'said',
            this.element('span', 'who', message.name), this.timeOf(message), text);
    }

    presenceItem(message) {
        const what = message.type === 'joined' ? 'joined' : 'left';
        return this.item(message.type, this.element('span', 'text', `${message.name} ${what}`), ' ',
            this.timeOf(message));
    }

    item(className, ...parts) {
        const item = document.createElement('li');
        item.className = className;
        item.append(...parts);
        return item;
    }

    timeOf(message) {
        const date = new Date(message.time);
        const time = this.element('time', '', date.toLocaleTimeString([], { hour12: false }));
        time.dateTime = date.toISOString();
        return time;
    }

    element(tag, className, text) {
        const element = document.createElement(tag);
        element.className = className;
        element.textContent = text;
        return element;
    }
}

class Chat {
    constructor() {
        this.log = new Log();
        this.name = '';
        this.socket = null;
        this.retry = kFirstRetry;
        this.timer = 0;
        byId('join-form').addEventListener('submit', (event) => this.onJoin(event));
        byId('say-form').addEventListener('submit', (event) => this.onSay(event));
    }

    onJoin(event) {
        event.preventDefault();
        if (this.name)
            this.leave();
        else
            this.join(byId('name').value.trim());
    }

    join(name) {
        if (!name) {
            this.showError('Choose a name first.');
            return;
        }
        this.name = name;
        sessionStorage.setItem('name', name);
        byId('name').disabled = true;
        byId('join').textContent = 'Leave';
        byId('join').classList.remove('primary');
        this.connect();
    }

    leave() {
        clearTimeout(this.timer);
        this.name = '';
        this.socket.close(1000);
        byId('name').disabled = false;
        byId('join').textContent = 'Join';
        byId('join').classList.add('primary');
        this.setJoined(false, 'idle', 'Not joined');
        byId('online').textContent = '0';
    }

    connect() {
        this.setJoined(false, 'idle', 'Connecting');
        const socket = new WebSocket(`${wsBase}/ws/chat/${encodeURIComponent(room)}`);
        this.socket = socket;
        socket.addEventListener('open', () => this.opened());
        socket.addEventListener('message', (event) => this.take(JSON.parse(event.data)));
        socket.addEventListener('close', () => this.closed(socket));
    }

    opened() {
        this.retry = kFirstRetry;
        this.send({ type: 'join', name: this.name });
        this.setJoined(true, 'open', 'Joined');
        this.showError('');
        byId('text').focus();
    }

    closed(socket) {
        if (socket !== this.socket || !this.name)
            return;
        this.setJoined(false, 'gone', 'The server is gone. Trying again.');
        byId('online').textContent = '0';
        this.timer = setTimeout(() => this.connect(), this.retry);
        this.retry = Math.min(this.retry * 2, kLastRetry);
    }

    onSay(event) {
        event.preventDefault();
        const text = byId('text').value;
        if (!text.trim() || !this.socket || this.socket.readyState !== WebSocket.OPEN)
            return;
        this.send({ type: 'say', text });
        byId('text').value = '';
        byId('text').focus();
        this.showError('');
    }

    send(message) {
        this.socket.send(JSON.stringify(message));
    }

    take(message) {
        if (message.type === 'error') {
            this.showError(message.text);
            return;
        }
        if (typeof message.online === 'number')
            byId('online').textContent = String(message.online);
        this.log.add(message, message.name === this.name);
    }

    setJoined(joined, state, text) {
        byId('text').disabled = !joined;
        byId('send').disabled = !joined;
        byId('state').dataset.state = state;
        byId('state').textContent = text;
    }

    showError(text) {
        byId('error').textContent = text;
    }
}

byId('room').textContent = room;
document.title = `${room} - Chat - Eyewall`;
byId('name').value = sessionStorage.getItem('name') || '';
new Chat();
