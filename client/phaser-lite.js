// The part of Phaser that the map uses, about 60 per cent of the whole. The order follows Phaser's own phaser-core.js, because its
// CommonJS modules depend on each other in circles; a scene refuses to start without the plugins for input, loading, tweens and lights.
import 'phaser-src/polyfills/requestVideoFrame';
import constants from 'phaser-src/const';
import 'phaser-src/animations';
import 'phaser-src/renderer/BlendModes';
import 'phaser-src/cache';
import 'phaser-src/cameras/2d';
import 'phaser-src/core';
import 'phaser-src/data';
import 'phaser-src/events';
import Game from 'phaser-src/core/Game';
import 'phaser-src/gameobjects/DisplayList';
import 'phaser-src/gameobjects/GameObjectCreator';
import 'phaser-src/gameobjects/GameObjectFactory';
import 'phaser-src/gameobjects/UpdateList';
import 'phaser-src/gameobjects/components';
import 'phaser-src/gameobjects/image/ImageFactory';
import 'phaser-src/gameobjects/lights/LightsPlugin';
import 'phaser-src/input';
import 'phaser-src/loader/LoaderPlugin';
import 'phaser-src/plugins';
import 'phaser-src/renderer';
import Scale from 'phaser-src/scale';
import Scene from 'phaser-src/scene/Scene';
import 'phaser-src/scene';
import 'phaser-src/textures';
import 'phaser-src/time';
import 'phaser-src/tweens';

export { Game, Scale, Scene };
export const { CANVAS, WEBGL } = constants;
