/** Names of renderers that compute on the processor: there the Canvas renderer is two to three times as fast as WebGL. */
const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render|Software/i;

/** WebGL where a graphics card draws, Canvas where the processor would have to imitate one or WebGL is missing. */
export function chooseRenderer(): 'webgl' | 'canvas' {
  const context = document.createElement('canvas').getContext('webgl');
  if (context === null) return 'canvas';
  const extension = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(extension?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' && SOFTWARE.test(name) ? 'canvas' : 'webgl';
}
