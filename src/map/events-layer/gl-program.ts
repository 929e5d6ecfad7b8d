/** A linked program with its uniforms. */
export interface GlProgram {
  readonly program: WebGLProgram;
  /** Location of a uniform, null when the program does without it. */
  uniform(name: string): WebGLUniformLocation | null;
}

/**
 * Links a program, its shaders with defines before them. Throws an error with the compiler's words when the
 * browser's driver refuses it.
 */
export function linkProgram(
  gl: WebGL2RenderingContext,
  define: string,
  vertex: string,
  fragment: string,
): GlProgram {
  const program = gl.createProgram();
  const parts = [
    compile(gl, gl.VERTEX_SHADER, `#version 300 es\n${define}\n${vertex}`),
    compile(
      gl,
      gl.FRAGMENT_SHADER,
      `#version 300 es\nprecision highp float;\nprecision highp int;\n${fragment}`,
    ),
  ];
  for (const part of parts) gl.attachShader(program, part);
  gl.linkProgram(program);
  for (const part of parts) gl.deleteShader(part);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`The events' program was expected to link: ${gl.getProgramInfoLog(program)}`);
  }
  const known = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform(name) {
      if (!known.has(name)) known.set(name, gl.getUniformLocation(program, name));
      return known.get(name)!;
    },
  };
}

function compile(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (shader === null) throw new Error('The browser was expected to make a shader and made none.');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`The events' shader was expected to compile: ${gl.getShaderInfoLog(shader)}`);
  }
  return shader;
}
